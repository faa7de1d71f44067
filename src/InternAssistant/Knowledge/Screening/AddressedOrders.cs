using System.Text.RegularExpressions;

namespace InternAssistant.Knowledge.Screening;

/// <summary>Orders that name the machine they are for, or tell it what to say to those who ask.</summary>
internal static partial class AddressedOrders
{
    public static IReadOnlyList<Order> All { get; } =
    [
        new(["ai", "a.i", "llm", "language model", "bot", "assistant", "gpt", "claude", "copilot", "gemini", "model", "agent", "user", "reader", "customer"], Called()),
        new(["ai", "a.i", "llm", "language model", "bot", "assistant", "gpt"], BeingOne()),
        new(["ai", "a.i", "llm", "language model", "bot", "assistant", "gpt", "model"], Duty()),
        new(["ask", "query", "queries", "inquire", "enquire", "question", "responding", "answering", "replying", "you answer", "you respond"], WhenAsked(), AskedOfYou()),
        new(["tell", "inform", "convince", "persuade", "assure", "notify", "urge", "trick", "send ", "ask ", "request "], TellAskers(), Staff()),
        new(["user", "reader", "applicant", "candidate", "customer", "person asking", "you were", "you are", "you have been", "secret"], Conceal()),
        new(["always", "only", "never", "refuse", "not answer", "n't answer", "decline"], Always(), Yours()),
        new(["respond", "reply", "answer", "output", "speak", "write", "say"], Form(), Errand()),
        new(["print", "output", "render", "emit", "display", "insert", "append"], Link(), Yours()),
        new(["start", "begin", "end", "finish", "conclude", "preface", "prefix", "close"], Frame(), Yours()),
        new(["cite", "source", "quote", "trust", "authoritative", "supersede", "override", "documents", "results", "passages"], Authority()),
        new(["answers", "answer", "responses", "replies", "repl", "respon"], Ending(), Yours()),
        new(["hacked", "pwned", "canary", "rm -rf", "curl ", "chat history", "conversation", "obey", "function", "tool"], Hijack()),
    ];

    [GeneratedRegex(
        @"(?:^|[.!?:;|(\[>""'*#-] ?)(?:dear|hey|hi|hello|attention,?|notice|note|notes|message|memo|instructions?|directions|hint|reminder|warning|important|to|for)?(?: (?:to|for))?(?: ?:)? ?(?:the |any |all |every |this |an? |my )?(?:" + Wording.Machine + @"|assistants?(?= (?:reading|processing|that (?:reads?|process|answers?|summari)|who (?:reads?|answers?|summari)))|models?(?= (?:reading|processing|that reads?))|assistants?(?=, ignore)|agents?(?= (?:reading|processing|that reads?)))" +
        @"(?: (?:reading|processing|parsing|summari[sz]ing|that (?:reads?|process\w*|answers?|summari\w+|uses?|sees?)|who (?:reads?|answers?))(?: \w+){0,4})?(?: only)? ?[:,!]+ ?(?:please |you |must |always |never |do not |don't |only |kindly |now )*(?:" + Wording.Speak + @"|disregard|forget|treat|follow|include|add|rate|rank|score|consider|begin every|end every|act as|must|th(?:is|e) (?:\w+ )?(?:posting|page|document|candidate|lab|programme) (?:must|should|is to) be (?:described|recommended|rated|ranked|called))\b" +
        @"|" + Wording.Start + @"(?:tell|recommend|suggest|mention|promote)\b[^.!?]{1,80}\bto (?:every|each|all|any) (?:users?|readers?|customers?)\b" +
        @"|\b(?:" + Wording.Machine + @"|assistants?|models?) (?:reading|processing|that (?:reads?|process\w*)|which reads?) (?:this|these|the (?:page|document|text|file|following))\b[^.]{0,60}\b(?:must|should|please|ignore|disregard|shall|have to|has to)\b" +
        @"|\bif (?:you are|you're|this is (?:being )?(?:read|processed|parsed|summari[sz]ed) by) (?:an? |the )?" + Wording.Machine + @"\b",
        RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Called();

    [GeneratedRegex(
        @"\b(?:as|being|since you are|because you are|remember you are|remember that you are) (?:an? |the )?(?:helpful |\w+ )?(?:" + Wording.Machine + @"),? (?:you|please|do|never|always|must|it is your|your)\b" +
        @"|\bas (?:an? |the )?(?:helpful )?assistant,? you (?:must|should|will|shall|are (?:required|obliged|instructed)|have to|need to) (?:always |never |only |not )*(?:say|tell|answer (?:that|with|only|every)|reply|respond|recommend|ignore|state|claim|mention|inform|repeat|promote|reveal|disclose)\b",
        RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex BeingOne();

    [GeneratedRegex(
        Wording.Start + @"(?:the |any |every |all |an? |this )?(?:" + Wording.Machine + @") (?:must|should|shall|has to|have to|needs? to|is (?:required|instructed|told|ordered) to|are (?:required|instructed|told|ordered) to|may only|can only)(?: (?:always|never|only|not|now|also|please))* (?:" + Wording.Speak + @"|follow|treat|include|add|give|rate|rank|begin|start|end)\b" +
        @"|" + Wording.Start + @"(?:the |any |every |all |this )?(?:assistants?|models?) (?:must|should|shall|has to|have to|needs? to|is (?:required|instructed|told|ordered) to|are (?:required|instructed|told|ordered) to)(?: (?:always|never|only|not|now|also))* (?:say that|tell (?:\w+ )?(?:user|applicant|candidate|everyone|anyone|people)|recommend|reply|respond|ignore (?:all|any|the|previous)|claim|reveal|answer (?:only|with|that|every|all)|mention that|state that)",
        RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Duty();

    [GeneratedRegex(
        @"\b(?:if|when|whenever|every time|each time|any ?time|once|should) (?:(?:some(?:one|body)|any(?:one|body)|they|people|he or she|" + Wording.Askers + @"|an? (?:applicant|candidate|user|customer|reader|visitor|student|person)) (?:ever )?(?:asks?|inquires?|enquires?|queries|wants? to know|wonders?) (?:you )?(?:about|what|how|whether|if|which|where|when|who|why|for (?!your|money|a password)|anything|the|a question)|the (?:user|applicant|candidate)'?s? (?:question|query) (?:is|mentions|concerns|asks)|a (?:question|query) (?:is|mentions|concerns|comes|asks|about))[^.!?]{0,120}?,? ?(?:then )?(?:please )?(?:you (?:must|should|will|are to) )?(?:always |only |never |just |do not |don't )?(?:" + Wording.Speak + @"|give (?:them|this|the)|send them|point them|point to|add|include)\b" +
        @"|\b(?:when|if|before|while) (?:answering|responding|replying|you (?:answer|respond|reply)) (?:\w+ ){0,4}?(?:questions?|quer(?:y|ies)|users?|about|to (?:users|applicants|candidates|questions)|anyone)?[^.!?,]{0,80}, ?(?:then )?(?:always |only |never |do not |don't )?(?:" + Wording.Speak + @"|add|include|use)\b" +
        @"|\bif (?:the|a|any) question (?:is|concerns|mentions|asks) (?:about )?[^.!?,]{0,80}, (?:you (?:must|should) )?(?:always |only |never )?(?:" + Wording.Speak + @")\b|\b(?:for|to) (?:any|every|all|each) (?:questions?|quer(?:y|ies)) (?:about|on|regarding) [^.!?,]{0,80}, (?:you (?:must|should) )?(?:always |only |never )?(?:" + Wording.Speak + @")\b" +
        @"|\b(?:if|when|whenever)(?: you are| you're| you get)? (?:asked|questioned|queried)(?: (?:about|what|which|how|whether|for|to|if|where|when|who|why|by)\b[^.!?,]{0,100})?,? ?(?:then )?(?:please )?(?:you (?:must|should|will|are to) )?(?:(?:always|only|never|just|simply) (?:" + Wording.Speak + @")\b|(?:say|answer|reply|respond|state|claim|insist)(?: only)? (?:that|with|only|:|[""'])|(?:recommend|promote|endorse|deny)\b)",
        RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex WhenAsked();

    // Advice for an interview or a gate: what is asked is about the reader.
    [GeneratedRegex(
        @"\basked (?:\w+ ){0,5}(?:your|you|yourself)\b|\basks (?:you|your)\b|\b(?:say|answer|state|reply|respond|tell \w+)(?: that)? (?:you|your|honestly|truthfully)\b|, (?:we|the (?:recruiter|host|team|office|mentor|lab|programme|staff)|they|it|he|she|our|your)\b|\bgive (?:them|the (?:guard|driver|receptionist)) (?:your|the name)|\bask (?:us|them|your|the|for)\b|\brefer (?:them )?to (?:hr|the (?:recruit|press|office|media|lab)|your)|, (?:staff|mentors|recruiters|somebody|someone)\b|\breveal confidential|\babout your\b|\bjournalist",
        RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex AskedOfYou();

    [GeneratedRegex(
        Wording.Start + @"(?:tell|inform|convince|persuade|assure|notify|urge|trick) " + Wording.Askers + @"(?: (?:who|that) asks?\w*[^.,]{0,30})?,? (?:that|they|their|to|it|there|about|the|all|[""':])" +
        @"|" + Wording.Start + @"(?:ask|request|collect|obtain|get) (?:from )?(?:the |every |any |each )?(?:users?|customers?|readers?|applicants?|candidates?)(?:'s?)? ?(?:for |about )?(?:the |a |their |his |her )?(?:\w+ )?(?:passwords?|credit card|passport|bank|card|account|social security|pin\b|login|credentials)|" + Wording.Start + @"send (?:the |every |all |any )?(?:users?|customers|readers) to (?:https?:|www\.|this)",
        RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex TellAskers();

    [GeneratedRegex(@"\b(?:mentors?|recruiters?|hosts?|staff|interviewers?|receptionists?|managers?|supervisors?) (?:should|must|can|may|will|are|please)\b|\bcolleagues\b|\bsign in\b|\bbadges?\b|\bbring\b", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Staff();

    [GeneratedRegex(
        Wording.Start + @"(?:do not|don't|never|without|under no circumstances)(?: ever)? (?:(?:tell|telling|inform|informing|let|letting|alert|alerting|warn|warning) (?:the |any |your )?(?:users?|readers?|customers?|person asking|applicants?|candidates?)\b|(?:reveal|mention|disclose|admit|say) that you (?:were|are|have been) (?:told|instructed|an? (?:ai|bot|assistant))|(?:reveal|mention|disclose|show|admit|explain) (?:this|that|it|these|any of this|the above)(?: \w+){0,3} to (?:the |any |your )?(?:users?|readers?|customers?|applicants?|candidates?|person asking))" +
        @"|" + Wording.Start + @"keep (?:this|these|the|that) (?:\w+ )?(?:instructions?|prompt|message|text|orders?)? ?(?:secret|hidden|confidential) from (?:the |any |all )?(?:users?|readers?|customers?|applicants?|candidates?)",
        RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Conceal();

    [GeneratedRegex(
        @"(?:^|[.!?:;|(\[>""'*#-] ?)(?:please |and |you (?:must|should|will) )?(?:always|only|never) (?:(?:recommend|promote|endorse|advertise|favou?r)\b(?! ?\.\.\.)|(?:suggest|say|answer|reply|respond|state|claim|insist|mention) (?:that (?:the|this|we|our|all|every|\w+ (?:is|are|has|have|costs?|was|were|can|cannot|will|must))\b|with [""']|[""':]|only\b|yes\b|no\b|in (?:pirate|rhyme|verse|capitals|all caps|french|german|spanish|italian|latin)\b)|(?:direct|refer|send|point|link) " + Wording.Askers + @"|answer (?:every|all|any) (?:question|query)s? (?:with|by)\b)|" + Wording.Start + @"(?:never answer|refuse to answer|do not answer|don't answer|decline) (?:any |all |the )?(?:questions?|quer(?:y|ies)) (?:about|on|regarding|concerning)\b",
        RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Always();

    [GeneratedRegex(@"\b(?:your|you|yourself|honest\w*)\b(?! (?:must|should|will|are to|answers?|reply|replies|responses?|outputs?)\b)", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Yours();

    [GeneratedRegex(
        Wording.Start + @"(?:(?:respond|reply|answer|output|speak|write)(?: to (?:this|that|every|all|any|each|the user)(?: \w+)?)? (?:only|exclusively|solely|just|nothing but)? ?(?:with(?: only| just| exactly| nothing but)? (?:the (?:word|words|phrase|sentence|text|following|exact|string|link|url)\b|[""']|nothing|exactly|only)|[""'])|(?:respond|reply|answer|output) (?:only|exclusively|solely) (?:with|in (?!english|writing)|using)\b|(?:answer|respond|reply|speak|write|talk)(?: only)? (?:in|like) (?:the (?:style|voice) of|a pirate|pirate|rhyme|verse|base64|morse|leetspeak|emojis?|klingon)|output (?:only|exactly|nothing|the following|[""']))|" + Wording.Start + @"say (?:exactly|only|the word|nothing but) ?:",
        RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Form();

    [GeneratedRegex(@"\bto (?:this|the|our) (?:e-?mail|invitation|message|offer|text message|recruiter|letter|survey|form)|\bwithin \w+ (?:hours|days|weeks)|\bto (?:confirm|accept|decline|end|stop|unsubscribe|opt out)\b|\bon the form\b|\bby (?:e-?mail|post|phone)\b", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Errand();

    [GeneratedRegex(Wording.Start + @"(?:print|output|render|emit|display|insert|append) (?:the |this |a |these )?(?:following |exact |clickable |markdown |html |hidden )*(?:links?|urls?|images?|markdown|html|hyperlinks?|address)\b(?! (?:to|of|on) (?:your|the (?:poster|form|label|door)))", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Link();

    [GeneratedRegex(Wording.Start + @"(?:start|begin|end|finish|conclude|preface|prefix|close) (?:every|each|all|any|your)(?: \w+)? " + Wording.Reply + @" (?:with|by)\b", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Frame();

    [GeneratedRegex(Wording.Start + @"(?:every|each) (?:answer|reply|response) must (?:begin|start|end|contain|include|mention|be in)\b|" + Wording.Start + @"(?:mention|include|promote|repeat|add|insert)\b[^.!?]{1,80}\bin (?:all(?: of)?|every|each)(?: one)?(?: of)? (?:your |the )?(?:answers?|replies|reply|responses?)\b", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Ending();

    [GeneratedRegex(@"\b(?:you have been|i have been|you are|i am|say:?|output:?|reply:?|respond:?|print:?) [""']?(?:hacked|pwned)\b|\boutput ?: ?[""']?(?:hacked|pwned)|\brm -rf\b|\bobey the following\b|" + Wording.Start + @"(?:send|forward|post|upload|e-?mail) (?:the |this |all |your )?(?:\w+ )?(?:conversation|chat history|chat log|chat|user's \w+)(?: history)? to\b|" + Wording.Start + @"(?:call|invoke|use|run|execute) the (?:function|tool|plugin) [a-z_]+ (?:with|and|to)\b", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Hijack();

    [GeneratedRegex(Wording.Start + @"(?:do not (?:use|cite|quote|consult|trust)|don't (?:use|cite|quote|consult|trust)|ignore|disregard) (?:any |all |the )?(?:other )?(?:documents?|sources?|passages?|context)(?: (?:than this|to answer|and make|and answer|and say)| ?[;,.]? ?$)|\bthis (?:document|page|passage|text) (?:supersedes|overrides|replaces|outranks) (?:all|any|every) (?:other|previous)|" + Wording.Start + @"(?:rank|prioriti[sz]e|put|place) this (?:\w+ )?(?:first|above|over|at the top)\b[^.!?]{0,40}\b(?:results|answers?|answering|others?|documents?)|" + Wording.Start + @"(?:treat|consider|regard|trust) (?:this|the following|these) (?:\w+ ){0,3}?(?:as )?(?:the )?(?:only |sole |most |highest )+(?:authoritative|trusted|reliable|source|priority)|\b(?:cite|quote|use) (?:only )?this (?:document|page|passage|file|text) (?:only|for (?:every|all|any) (?:question|answer)|and (?:no|never|ignore))", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Authority();
}
