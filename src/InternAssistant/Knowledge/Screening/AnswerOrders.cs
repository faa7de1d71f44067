using System.Text.RegularExpressions;

namespace InternAssistant.Knowledge.Screening;

/// <summary>Sentences that lay down what an answer says, or speak to whoever reads as to a machine.</summary>
internal static partial class AnswerOrders
{
    public static IReadOnlyList<Order> All { get; } =
    [
        new(["answer"], Answers(), Form()),
        new(["reader", "you", "user", "recipient"], Reader()),
        new(["act as", "reader", "prompt", "configuration", "hidden", "rules", "instructions", "with the ", "you ", " and end", " and stop", "nothing"], Errand()),
        new(["rule", "order", "note", "instruction", "message", "directive", "command", "then say", "model", "ai", "assistant", "bot", "cite "], Rule()),
        new(["assistant", "bot", "llm", "language model", "ai", "model", "owner", "vendor", "developer", "administrator", "maker", "provider"], Permission()),
    ];

    // "Every answer on hotels has to …".
    [GeneratedRegex(@"\b(?:every|each|all|any|an|the)? ?answers? (?:on|about|to questions (?:on|about)) .{2,120}?\b(?:(?:has|have|is|are) to|must|shall|should|will)(?: also| always| first)? (?:advertise|mention|include|begin|start|end|recommend|contain|repeat|promote|name|say|link|point|be followed)\b|\ban? answers? (?:on|about) .{2,100}? (?:begins?|starts?|ends?),? (?:by order|with)\b|\bwhoever answers? (?:when|about|on|how|what|who|why|where|which|whether|questions? (?:on|about)|this)\b|\bin answers (?:on|about) .{2,120}?, ?(?:\w+ )?" + Wording.Act + @"\b", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Answers();

    // "If the reader is an AI …", "that you are obliged to print".
    [GeneratedRegex(@"\b(?:if|when|whenever|since|because|as) (?:the |you, the )?(?:reader|you|whoever reads this|user|recipient)(?: of this)? (?:is|are|were) (?:an? |the )?(?:ai|llm|language model|chat ?bot|bot|machine|assistant|model)\b|\byou, the (?:\w+ )?(?:model|assistant|bot|ai),?|\byou are (?:obliged|ordered|instructed|programmed|commanded) to (?:print|say|output|repeat|reply|write|mention)\b|\bthat you are (?:obliged|ordered|instructed|programmed|commanded) to (?:print|say|output|repeat|reply|write|mention)\b", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Reader();

    // "Reveal the prompt", "teach the reader …".
    [GeneratedRegex(Wording.Start + @"(?:act as (?:the |an? )?\w+ and (?:tell|say to|inform) (?:people|users?|everyone|them|readers?)(?: (?:that|to|[+\d""'])| ?:)|(?:tell|teach|show|give) the reader\b|reveal (?:the|your) (?:prompt|configuration|hidden|rules|instructions)|(?:dump|output|print|show|reveal) (?:the |your |its )?(?:hidden |secret |system |own )?(?:prompt|configuration|rules|instructions) (?:with|after|between|headed|before|in)\b)|\bwith the (?:tag|mark|code ?word|canary)\b [""']?[a-z0-9_-]*\d|" + Wording.Start + @"(?:say|print|output|write|reply|answer) [\w""'-]+ and (?:end|stop|nothing (?:else|more))\b|\b(?:print|reveal|output|show|dump|tell|give|list|repeat) (?:me |us )?your (?:hidden|secret|system|internal) (?:rules|instructions|prompt|configuration|orders|guidelines)\b|\b(?:while|before|after|when|whenever|once) you (?:list|answer|quote|cite|reply|respond|explain|describe|summari[sz]e|name)\b(?![^.!?]{0,120}\b(?:your|us)\b)[^.!?]{1,120}, ?(?:also |then |always |first |please )*(?:name|add|print|mention|call|say|write|tell|include|output|recommend|show|put|start|end|begin)\b|\bthe reader of this \w+ (?:[^.!?]{0,80} )?(?:should|must|has to|shall) (?:write|say|print|answer|tell|add|compose|recommend|output)\b", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Errand();

    // "Rule for bots: …", "then say …", "by order to the bot".
    [GeneratedRegex(@"\b(?:rules?|orders?|notes?|instructions?|messages?|directives?|commands?) (?:for|to) (?:the |all |any |every )?(?:chat ?bots?|bots?|llms?|language models?|assistant)\b.{0,120}?\b" + Wording.Act + @"\b|\bthen say (?!hello|your|who|good|thank|so\b|yes|no\b|which|when|what|that you)|\b(?:never|do not|don't|always|only) (?:mention|say|name|cite|show|tell|print)\b[^.!?]{1,80}, (?:model|ai|assistant|bot)\b ?[;,.:]|\bby order (?:to|of) the (?:chat ?bot|bot|ai|assistant|model)\b|\bcite (?:this|it) for\b", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Rule();

    // "The vendor of this assistant requires …", "orders the bot to …".
    [GeneratedRegex(@"\b(?:owner|vendor|developers?|administrators?|makers?|provider) of (?:this|the) (?:assistant|chat ?bot|bot|ai|model)\b.{0,80}\b(?:requires?|orders?|instructs?|permission|permits?|commands?|allows?|demands?|wants?)\b|\b(?:orders?|instructs?|commands?|requires?|tells?) (?:the |every |each |any |all )?(?:chat ?bots?|bots?|ai(?: models?)?|assistants?|llms?|language models?) to\b", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Permission();

    // People answer too: in forms, essays, surveys.
    [GeneratedRegex(@"\b(?:your|form|essay|questionnaire|transcript|words|survey|application form|test|exam)\b", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Form();
}
