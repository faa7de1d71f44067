namespace InternAssistant.Knowledge;

/// <summary>English abbreviations that end in a full stop.</summary>
internal static class Abbreviations
{
    private static readonly HashSet<string> Inner = new(StringComparer.OrdinalIgnoreCase)
    {
        "e.g", "i.e", "eg", "ie", "dr", "prof", "mr", "mrs", "ms", "mx", "st", "no", "nos", "approx", "ca", "cf", "vs", "v", "fig", "figs", "eq", "sec",
        "ch", "vol", "pp", "p", "ed", "eds", "al", "viz", "tel", "ext", "dept", "univ", "rev", "hon", "gen", "sen", "capt", "lt", "col", "sgt",
        "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri",
        "min", "max", "incl", "excl", "resp", "est", "temp", "ref", "bldg", "rm", "dipl", "ing", "nr", "bzw", "z.b", "d.h", "m.sc", "b.sc", "ph", "dr.-ing",
    };

    private static readonly HashSet<string> AlsoFinal = new(StringComparer.OrdinalIgnoreCase)
    {
        "etc", "u.s", "u.k", "u.s.a", "e.u", "d.c", "a.m", "p.m", "inc", "ltd", "co", "corp", "jr", "sr", "ph.d", "m.d", "b.a", "m.a", "ave", "blvd", "rd", "et al",
    };

    private static readonly HashSet<string> Starters = new(StringComparer.Ordinal)
    {
        "A", "All", "An", "And", "Any", "Applicants", "Applications", "As", "At", "Before", "But", "By", "Candidates", "Do", "Each", "Every", "For", "From", "He", "Here", "How",
        "However", "I", "If", "In", "Interns", "Internships", "It", "Its", "No", "Not", "On", "Our", "Please", "She", "Some", "Students", "That", "The", "Their", "There",
        "These", "They", "This", "Those", "To", "We", "What", "When", "Where", "Who", "Why", "With", "You", "Your",
    };

    /// <summary>True when a word with a full stop never ends a sentence, as <c>e.g.</c></summary>
    public static bool IsInner(string word) => Inner.Contains(word);

    /// <summary>True when a word with a full stop may end a sentence or stand within one, as <c>U.S.</c></summary>
    public static bool MayBeFinal(string word) => AlsoFinal.Contains(word);

    /// <summary>True for words that follow a time of day.</summary>
    public static bool IsTimeZone(string word) =>
        word is "Pacific" or "Eastern" or "Central" or "Mountain" or "Greenwich" or "London" or "UK" or "US" or "GMT" or "UTC" or "CET" or "CEST" or "BST" or "EST" or "EDT" or "PST" or "PDT" or "CST" or "MST";

    /// <summary>True for words that begin sentences far more often than names.</summary>
    public static bool StartsSentence(string word) => Starters.Contains(word);
}
