"""Whom one is going to meet, by one's own reminders."""

from datetime import time, timedelta

from relbuilder.domain.reminder import ReminderKind
from relbuilder.services.contacts import bin_contacts
from relbuilder.services.meetings import people_of_day
from relbuilder.services.reminders import add_reminder
from tests.storage.services.conftest import Office


def test_own_reminders_of_the_day_name_whom_one_meets_the_earliest_first(office: Office) -> None:
    ada, bo, eva, ida, leo = office.add("Ada", "Bo", "Eva", "Ida", "Leo")
    today = office.context.today()
    tomorrow = today + timedelta(days=1)
    add_reminder(office.context, "Lunch", tomorrow, contact_id=ada)
    add_reminder(office.context, "Coffee", tomorrow, contact_id=bo, at=time(9))
    add_reminder(office.context, "Again", tomorrow, contact_id=bo, at=time(15))
    add_reminder(office.context, "Board", today, contact_id=eva, rule="FREQ=DAILY", at=time(8))
    add_reminder(office.context, "Today", today, contact_id=ida)
    add_reminder(office.context, "", tomorrow, contact_id=ida, kind=ReminderKind.THANK_YOU)
    add_reminder(office.context, "Nobody", tomorrow)
    add_reminder(office.context, "Gone", tomorrow, contact_id=leo)
    bin_contacts(office.context, [leo])
    assert people_of_day(office.reader, tomorrow) == [eva, bo, ada]
    assert people_of_day(office.reader, today + timedelta(days=2)) == [eva]
