using System.Text.RegularExpressions;

namespace InternAssistant.Knowledge.Screening;

/// <summary>Orders to forget other orders, to be somebody else, to give the own orders away.</summary>
internal static partial class OverridingOrders
{
    public static IReadOnlyList<Order> All { get; } =
    [
        new(["ignor", "disregard", "forget", "overrid", "bypass", "not follow", "n't follow", "stop following", "not obey", "set aside", "discard", "neglect", "overrule", "violate", "break"], Earlier(), Topic()),
        new(["ignor", "disregard", "forget"], Above()),
        new(["you are", "you're", "act as", "pretend", "roleplay", "role-play", "from now on", "behave as", "simulate"], Role()),
        new(["prompt", "instruction", "system message", "configuration"], Leak()),
        new(["mode", "anything now", "jailbreak", "jailbroken"], Mode(), Device()),
        new(["instruction", "prompt", "system", "directive"], Label()),
        new(["your new", "your real", "your actual", "your true", "your only", "your sole", "your updated"], Task()),
        new(["repeat", "print", "output", "copy", "recite", "display", "reproduce"], Recite()),
    ];

    [GeneratedRegex(
        @"\b(?:ignor(?:e|es|ing)|disregard(?:ing)?|forget|overrid(?:e|ing)|overrule|bypass|neglect|do not (?:follow|obey)|don't (?:follow|obey)|stop following|set aside|discard|violate|break) (?:[\w,']+ ){0,3}?" +
        @"(?:(?:previous|prior|above|earlier|preceding|foregoing|initial|original|system|safety|developer|hidden|built-in)(?: and)? (?:\w+ ){0,2}?(?:instructions?|prompts?|guidelines?|directives?|rules?|commands?|orders|programming|training|restrictions?|constraints)" +
        @"|(?:your|all of your|any of your|its) (?:\w+ ){0,2}?(?:instructions|prompts?|guidelines|directives|programming|training|restrictions|constraints|safeguards|guardrails|filters|rules)" +
        @"|(?:all|any|every|these|those|the) instructions?(?: (?:above|before|given to you|you (?:were|have been|had been|got|received)))?" +
        @"|(?:all|any|the)? ?(?:other|remaining) (?:documents|passages|sources|context)|instructions? (?:above|before this|given before)|rules (?:above|given to you))",
        RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Earlier();

    // "Please disregard the earlier instructions on parking": about something, from somebody.
    [GeneratedRegex(
        @"\b(?:instructions?|guidelines?|rules?|directives?|orders|commands?|restrictions?|prompts?|training) (?:[a-z]+ )?(?:on|about|for (?!this|now|the rest|all|me)|regarding|concerning|how to|of|sent|e-?mailed|posted|published|printed|that (?:ask|tell you to (?:pay|send|transfer))|by (?:e-?mail|phone|telephone|text|letter)|(?:in|from) (?:an?|the|this|our|your|unknown|other) (?:\w+ )?(?:e-?mails?|letters?|pages?|postings?|handbook|agent|agency|landlord|hosts?|universit\w+|people|office|leaflets?|brochure|signs?|manual|callers?)|(?:that |which )?you (?:receive|received|get|got) (?:by|from|in|via|over))\b" +
        @"|\b(?:makes?|lets?|causes?|gets?|tricks?|models|systems|attacks?|attackers) (?:\w+ ){0,4}?(?:to )?(?:ignore|disregard|forget|override|bypass)\b" +
        @"|\b(?:never|do not|don't|must not|not|nor|cannot|may not|if you|who|anyone|interns|students|people|would|could) (?:\w+ )?(?:ignore|disregard|forget|override|bypass|break|violate|neglect|overrule)\b",
        RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Topic();

    [GeneratedRegex(
        @"\b(?:ignore|disregard|forget) (?:about )?(?:everything|anything|all|what(?:ever)?) (?:of this |of that )?(?:(?:that |which )?(?:was |is |has been |came |comes |stands )?(?:said |written |stated )?(?:above|before this|previously|so far|up to (?:here|now|this point))\b|(?:that )?you (?:were|have been|had been|'ve been) (?:told|instructed|given|taught))",
        RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Above();

    [GeneratedRegex(
        @"\b(?:you are|you're)(?: from)? now (?:in (?:dan|developer|debug|admin|god|jailbreak|unrestricted)\b|dan\b|\w+(?:bot|gpt)\b|(?:[\w-]+,? )?(?:an? |my |the )?(?:\w+ ){0,2}?(?:ai|chat ?bot|bot|language model|llm|gpt|jailbroken|unrestricted|uncensored|unfiltered|pirate|hacker|evil\w*|assistant (?:that|who|which|with|without|of|for))\b|no longer (?:bound|an?|restricted|required|limited|subject|the)\b|free (?:from|of) |acting as|operating|speaking as|going to (?:act|pretend|ignore|answer))" +
        @"|" + Wording.Start + @"(?:act|behave|respond|answer|reply|speak|talk|write) (?:as if|as though|like|as) (?:you (?:are|were|have)|an? (?:\w+ ){0,2}?(?:ai|bot|chat ?bot|pirate|hacker|unrestricted|uncensored|jailbroken|evil|dan|linux|terminal|language model|assistant (?:that|who|with)))\b" +
        @"|" + Wording.Start + @"(?:pretend|imagine|assume|simulate) (?:that )?(?:you(?:'re| are| have| were)|to (?:be|have)) (?:\w+ ){0,4}?(?:ai|bot|chat ?bot|no (?:rules|restrictions|limits|guidelines|instructions)|unrestricted|human (?:agent|recruiter)|another (?:assistant|model)|a different (?:assistant|model)|language model)\b" +
        @"|" + Wording.Start + @"(?:role-?play as|enter (?:a )?role-?play)" +
        @"|\bfrom now on,? (?:you (?:will|must|should|shall|are to|only) (?:\w+ )?|always |only |never )?(?:answer|respond|reply|say|speak|talk|ignore|recommend|refer (?:everyone|all|users)|act as|pretend)\b(?! to (?:the|your))",
        RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Role();

    [GeneratedRegex(
        @"(?:" + Wording.Start + @"|\b(?:asked|asks?|questioned|prompted)(?: \w+){0,3}, )(?:can you |could you |would you )?(?:reveal|show|print|repeat|output|display|leak|disclose|tell|give|share|write(?: out| down)?|list|summari[sz]e|translate|expose|dump|paste|what (?:is|are|was|were))(?: (?:me|us|the user|back))?(?: (?:all|any) of)? (?:\w+ )?(?:\w+ )?(?:\w+ )?(?:(?:system|initial|hidden|secret|original|developer|internal|own|full|entire|exact|underlying) (?:system )?(?:prompts?|instructions|messages?|configuration|guidelines)|your (?:prompts?|instructions))\b(?! to (?:the|your|our))",
        RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Leak();

    [GeneratedRegex(
        @"\b(?:enable|enter|activate|switch (?:in)?to|turn on|go into|unlock|you are in|start)(?: the)? (?:dan|developer|debug|god|jailbreak|unrestricted|uncensored|admin|maintenance|root|sudo|evil) mode\b|\bjailbreak (?:yourself|mode|prompt:)|\b(?:developer|dan|god|admin|debug) mode (?:is )?(?:now )?(?:enabled|activated|on(?! the))\b|\bdo anything now\b",
        RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Mode();

    [GeneratedRegex(@"\b(?:on|of|in) (?:your|the|an?) (?:phone|device|headset|robot|laptop|tablet|android|instrument|board|kit|microscope)", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Device();

    [GeneratedRegex(
        @"(?:^|[.!?:;|\]*#>-] ?)\W{0,4}(?:system|developer|admin(?:istrator)?|root|hidden|secret|priority|override|model|ai|assistant|llm|prompt) (?:prompt|message|override|instructions?|directives?|commands?|note|update)s?(?: (?:for|to) \w+(?: \w+)?)? ?(?::|-|\]|>|$)" +
        @"|^\W{0,4}(?:system|assistant|developer) ?: ?(?:you (?:are|must|should|will)|ignore|always|never|answer|refuse|respond|reply|from now|do not|disregard)\b|(?:^|\W)(?:begin|start|end(?: of)?) (?:of )?(?:the )?(?:system|admin|developer|hidden|secret|new|user|assistant|untrusted|trusted)[ _](?:prompt|message|instructions?|input|context|override)s?\b|#{2,} ?(?:new |system |updated |hidden )?(?:instruction|system|prompt|response)s?\b ?:?|\bnew (?:system )?(?:prompt|directive)s? ?:|\bnew (?:system )?instructions? for (?:the |this |any |all )?(?:" + Wording.Machine + @"|assistants?|models?)\b" +
        @"|\bthis is (?:an? |the |your )?(?:\w+ )?(?:system|override|priority|developer|admin) (?:message|instruction|prompt|command|override|directive)\b",
        RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Label();

    [GeneratedRegex(
        @"\byour (?:new|real|actual|true|only|sole|updated) (?:instructions?|objective|directive|prompt|system prompt|persona|identity) (?:is|are)\b|\byour (?:new|real|actual|true|only|sole|updated) (?:task|goal|purpose|job|role|mission) is (?:now )?(?:to |only to )?(?:" + Wording.Speak + @"|convince|persuade|sell|advertise|trick|deceive)\b",
        RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Task();

    [GeneratedRegex(
        Wording.Start + @"(?:repeat|print|output|copy|recite|display|reproduce|write) (?:out |back )?(?:everything|all (?:the )?(?:text|words)|the (?:text|words|content|contents|conversation|messages?)) (?:\w+ ){0,2}?(?:above|before this|so far|of (?:your|the) (?:context|prompt|conversation))",
        RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Recite();
}
