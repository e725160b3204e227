; What installer and uninstaller say beyond what NSIS says itself, in English and Danish.

!macro TEXT KEY ENGLISH DANISH
  LangString ${KEY} ${LANG_ENGLISH} "${ENGLISH}"
  LangString ${KEY} ${LANG_DANISH} "${DANISH}"
!macroend

!insertmacro TEXT about \
  "A board for the people you know, and a calm reminder to keep in touch with those who matter." \
  "En tavle over de mennesker, du kender, og en rolig påmindelse om at holde kontakten med dem, der betyder noget."
!insertmacro TEXT welcome \
  "It is installed for you alone: no administrator is needed, and everything else that is open can stay open." \
  "Det installeres kun til dig: Det kræver ingen administrator, og alt andet, der er åbent, kan forblive åbent."
!insertmacro TEXT cardType "vCard" "vCard"
!insertmacro TEXT needsWindows10 \
  "${NAME} needs Windows 10 or newer." \
  "${NAME} kræver Windows 10 eller nyere."
!insertmacro TEXT closing \
  "Closing the ${NAME} that is running…" \
  "Lukker det ${NAME}, der kører…"
!insertmacro TEXT stillRunning \
  "${NAME} is still running. Please quit it in its window or its tray menu, then try again." \
  "${NAME} kører stadig. Afslut det i vinduet eller i menuen ved uret, og prøv igen."

!insertmacro TEXT program "The program" "Programmet"
!insertmacro TEXT programMore \
  "Everything it needs, and its entry in the Start menu." \
  "Alt, hvad det har brug for, og dets plads i menuen Start."
!insertmacro TEXT cards "Offer it for .vcf files" "Tilbyd det til .vcf-filer"
!insertmacro TEXT cardsMore \
  "Address books and business cards get ${NAME} under $\"Open with$\". What opens them now stays as it is." \
  "Adressebøger og visitkort får ${NAME} under $\"Åbn med$\". Det, der åbner dem nu, forbliver det samme."
!insertmacro TEXT login "Start when I log in" "Start, når jeg logger på"
!insertmacro TEXT loginMore \
  "It waits in the tray, so that reminders reach you. You can change this in its settings at any time." \
  "Det venter ved uret, så påmindelser når dig. Du kan altid ændre det i indstillingerne."

!insertmacro TEXT startNow "Start ${NAME} now" "Start ${NAME} nu"

!insertmacro TEXT choose \
  "Your contacts, settings and backups stay on this computer unless you tick them here." \
  "Dine kontakter, indstillinger og sikkerhedskopier bliver på computeren, medmindre du sætter hak ved dem her."
!insertmacro TEXT data \
  "My contacts, settings and backups" \
  "Mine kontakter, indstillinger og sikkerhedskopier"
!insertmacro TEXT dataMore \
  "Leave them, and they are there again if you install ${NAME} later." \
  "Lader du dem ligge, er de der igen, hvis du senere installerer ${NAME}."
!insertmacro TEXT reallyDelete \
  "This deletes all of your contacts, settings and backups in$\n$\n${DATA_FOLDER}$\n$\nand cannot be undone. Delete them?" \
  "Det sletter alle dine kontakter, indstillinger og sikkerhedskopier i$\n$\n${DATA_FOLDER}$\n$\nog kan ikke fortrydes. Vil du slette dem?"
