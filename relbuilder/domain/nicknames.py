"""First names and what people who bear them are called, in Danish and English. Knows nothing of persons."""

from collections import defaultdict
from collections.abc import Set as AbstractSet

_NONE: AbstractSet[int] = frozenset()
_CALLED = """
abigail abby; albert al bert; alexander alex aleks sasha; alexandra alex sandra; alfred alf fred; andreas andrew andy;
anders andrew andy; anne anna ane annie; annemette mette; annemarie mie marie; anthony toni tony; antonius anton toni;
barbara barbro barb; benedikte bente bene; benjamin ben benny; bernard bernie; birgit birgitte gitte birthe; bodil bo;
carl karl kalle charles; carolina karoline caroline line; catherine katrine katharina cathrine kate kathy trine cat;
charles charlie chuck; charlotte lotte lottie charlie; christian kristian chris kris; christina kristina kristine
christine tina stine chris kirsten; christoffer kristoffer christopher chris stoffer; daniel dan danny; david dave;
deborah debbie deb; dorothea dorthe dorte dorothy thea; edward ed eddie ted ned; elisabeth elizabeth lisbeth lis lise
liz lisa beth betty else elsebeth bess; emilie emily emma milly; erik eric rikke; frederik frederick fred freddy frede;
frederikke rikke freja; frank frankie francis; gabriel gabe; georg george; gregory greg; gunnar gunner; hans johannes
hannes johan john; helena helene helen lene elena; henrik henry harry hank; ib jakob; inge ingeborg inger; jakob jacob
jeppe jake jack; james jim jimmy jamie; jennifer jenny jen; jens johannes; jessica jess jessie; johanne hanne johanna;
john jon johnny jack; jonathan jon jonas; joseph josef joe joey; joshua josh; jorgen joergen george; judith judy;
katrine trine kate; kenneth ken kenny; kim joakim joachim; klaus claus nicolai niels; lars laurits
lauritz lasse; laurence larry; leonard leo len; ludvig louis ludwig; mads mathias matthias matias; magnus mogens;
magdalene malene lene; margaret margrethe grethe maggie meg peggy margit merete mette grete; maria marie mie maja mia
mary; marianne mia; martin marty; matthew matt matthias; melissa mel; michael mikael mikkel mike mick micky michel;
mohammed mohamed muhammad mohammad muhammed mo; nathan nate nathaniel; nicholas nicolas nick nicolai nikolaj klaus niels
nico; niels nils nels; olaf oluf ole; ole olaf; oliver olli ollie; pamela pam; patricia pat patty trish; patrick pat
paddy; paul poul pauli; pernille nille; peter per peder pete petrus pelle; philip filip phil; rasmus erasmus; rebecca
rebekka becky bekka; regitze gitte; richard rick rich dick; robert bob bobby rob robbie; ronald ron ronnie; samuel sam
sammy; samantha sam; sebastian bastian seb; sofie sophie sofia sophia; soren soeren severin; stefan steffen stephen
steven steve stephan; stephanie steffi; susanne susan sanne sus susie susanna; theodor theodore theo ted; therese
theresa tess terry; thomas tom tommy tommi; timothy tim; ulrik uli; ulrikke rikke; valdemar waldemar valde; victor
viktor vic; victoria viktoria vicky; vilhelm wilhelm william ville bill billy will liam; vincent vince; walter walt
"""

_GROUPS: dict[str, set[int]] = defaultdict(set)
for _number, _group in enumerate(_CALLED.split(";")):
    for _name in _group.split():
        _GROUPS[_name].add(_number)


def may_be_called(one: str, other: str) -> bool:
    """Whether two folded first names may belong to one person, because people who bear the one are called the other."""
    return not _GROUPS.get(one, _NONE).isdisjoint(_GROUPS.get(other, _NONE))


def kindred(name: str) -> AbstractSet[int]:
    """Numbers that a folded first name has in common with those for which `may_be_called` is true, and no others."""
    return _GROUPS.get(name, _NONE)
