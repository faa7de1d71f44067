using System.Text.RegularExpressions;

namespace InternAssistant.Knowledge.Screening;

/// <summary>Orders that only somebody who writes on demand can carry out: poems, translations of the text, changes to "your response".</summary>
internal static partial class WritingOrders
{
    private const string Response = @"(?:your|the|this|each|every) (?:next |final |own )?(?:answers?|reply|replies|responses?|output|message)(?:'s)?";

    public static IReadOnlyList<Order> All { get; } =
    [
        new(["answer", "repl", "respon", "output", "message"], Change(), ToSomebody()),
        new(["answer", "repl", "respon", "output", "message"], AddPiece(), ToSomebody()),
        new(["answer", "repl", "respon", "output", "message", "vowel", "letter", "consonant", "word"], Garble(), ToSomebody()),
        new(["answer", "repl", "respon", "output"], InResponse(), ToSomebody()),
        new(["poem", "haiku", "limerick", "sonnet", "song", "joke", "story", "stories", "tale", "lyric", "essay", "speech", "blog", "tweet", "letter", "rap ", "script", "function", "code", "snippet"], Compose(), Applicant()),
        new(["explain", "describe", "translate", "summari", "break down", "paraphrase", "rewrite", "rephrase", "provide", "give", "suggest", "list", "generate"], Explain(), Applicant()),
    ];

    [GeneratedRegex(Wording.Start + @"(?:modify|augment|enhance|alter|adjust|enrich|amend|embellish|rewrite|encode|encrypt|render|format|reverse|shuffle) " + Response + @"\b|" + Wording.Start + @"(?:integrate|insert|append|prepend|embed|weave|slip|incorporate|inject|sneak)\b(?:[^.!?]|[.!?](?=\w)){1,160}?\b(?:in(?:to)?|to|with(?:in)?|at the (?:end|beginning|start) of) " + Response + @"\b", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Change();

    [GeneratedRegex(Wording.Start + @"(?:add|include|put|mention|provide)\b[^.!?]{0,40}?(?:[""'][^""']{8,}[""']|\b(?:sentence|statement|headline|paragraph|disclaimer|reminder|link|hyperlink|url|phrase|slogan|advertisement|ad|recommendation|tip|suggestion|reason|appeal|warning|joke|call to action)\b)(?:[^.!?]|[.!?](?=\w)){0,120}?\b(?:in(?:to)?|to|at the (?:end|beginning|start) of) " + Response + @"\b", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex AddPiece();

    [GeneratedRegex(
        Wording.Start + @"(?:replace|use|provide|convert|substitute|render|introduce|misspell|scramble|jumble|anagram|rearrange|remove|group|combine|swap|give|write|spell|capitali[sz]e|delete|reverse)\b(?=[^.!?]*\b(?:letters?|words?|vowels?|consonants?|spaces?|punctuation|typos?|misspell\w*|anagram\w*|symbols?|numbers? for|alphanumeric|homophonic|caesar|cipher|position number|emojis?|base64|rot13)\b)[^.!?]*\b" + Response + @"\b|" + Wording.Start + @"(?:replace|convert|swap|change|scramble|reverse) (?:all |the )?(?:vowels|consonants|every \w+ (?:letter|word|vowel))\b",
        RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Garble();

    [GeneratedRegex(@"\b(?:in|with|at the end of) " + Response + @",? (?:please |always |also )?(?:suggest|tease|recommend|tell|promote|advertise|hint|encourage|invite|direct|urge|advise|claim|mention|insert|link|include|add|say)\b[^.!?]*\b(?:users?|readers?|customers?|everyone|people|applicants?|candidates?|that|a major|links?|www\.|https?:)", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex InResponse();

    // "in your answer to question 3", "add it to your reply to the invitation": people answer too.
    [GeneratedRegex(@"\b(?:answers?|reply|replies|responses?|message) (?:to (?!(?:numbers|form|mention|highlight|express|hint|promote|include|say|recommend|suggest|add|encourage|reflect|make|emphasi[sz]e|contain|advertise|use|be |link|state|tell|direct|a\b))|on the|in the|form\b|card\b|sheet\b)|\byour (?:name|cv|resume|transcript|application|reference|availability|phone|telephone|student|arrival|supervisor|date|full|contact|passport|home|university|motivation|experience|interests?|background|research|studies|skills|project)\b|\babout you(?:rself)?\b|\b(?:recruiters?|interview\w*)\b", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex ToSomebody();

    [GeneratedRegex(
        Wording.Start + @"(?:write|compose|draft|generate|create|provide|produce|give|invent|make up|tell|sing|can you (?:write|show|tell|give|make)|could you (?:write|show|tell|give|make)|develop)(?: me| us)? (?:an? |some |the )?(?:\w+ ){0,3}?(?:poems?|haikus?|limericks?|sonnets?|songs?|jokes?|(?:short|bedtime|fairy) (?:story|stories|tales?)|rap|lyrics|introduction for an essay|speech on|blog posts?|tweets?|python (?:function|code|script)|(?:code|script|snippet|function) (?:that|to|in|which))\b|" + Wording.Start + @"compose (?:an? |the )?(?:\w+ )?(?:letter|e-?mail|message|tweet|text) to (?:an?|the) ",
        RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Compose();

    [GeneratedRegex(
        Wording.Start + @"(?:(?:explain|describe|define|discuss)\b[^.!?]{3,80}?\b(?:in simple terms|with an example|step by step|like i'?m five|to a child|in one sentence)\b|explain the (?:theory|process|concept|principles?|meaning) of (?!the )|describe the (?:life ?cycle|history|plot|anatomy) of|break down the plot|translate (?:the following|this|the above|everything|it|all (?:of )?this)\b|provide the (?:\w+ )equivalent|(?:summari[sz]e|paraphrase|rewrite|rephrase) (?:the (?:above|following|conversation|previous|entire)|this (?:page|document|text|passage|conversation|article)|everything|all of the)\b|(?:provide|give|show)(?: me)? (?:an? )?(?:\w+ )?(?:example|code|snippet|script) of how to\b|(?:suggest|list|give(?: me)?|name|generate) (?:three|five|ten|\d+) (?:\w+ ){0,3}?(?:ideas|names|titles|recipes|slogans|restaurants|movies|films|books|songs|gifts|jokes|reasons (?:to|why)|synonyms)\b)",
        RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Explain();

    // An applicant is told what to write about.
    [GeneratedRegex(@"(?:^|[^nd]) you\b|^you\b|\bqr code\b|\b(?:your|yourself|applicants?|candidates?|interns?|students?|motivation|cover letter|application|proposal|cv|portfolio|we|our|us|supervisor|mentor|interview\w*|assignment|exercise|project|thesis|workshop)\b", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Applicant();
}
