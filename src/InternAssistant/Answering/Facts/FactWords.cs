using System.Collections.Frozen;
using InternAssistant.Knowledge.Facts;

namespace InternAssistant.Answering.Facts;

/// <summary>The words by which people ask for the properties of postings, in lower case.</summary>
internal static class FactWords
{
    private static readonly FrozenDictionary<string, PostingProperty> Properties = Table(
        (PostingProperty.Pay, "pay pays paid paying salary salaries wage wages stipend stipends grant grants compensation earn earns earning earnings money remuneration remunerated unpaid lucrative income payed paycheck dollars euros"),
        (PostingProperty.Duration, "long duration durations length lengths lasts lasting weeks week longest longer shortest shorter short months month"),
        (PostingProperty.Start, "start starts starting started begin begins beginning begun commence commences commencing kick kicks"),
        (PostingProperty.End, "end ends ending finish finishes finishing"),
        (PostingProperty.Deadline, "deadline deadlines close closes closing due"),
        (PostingProperty.Applications, "open opened accepting accept accepts closed apply applying application applications expired available"),
        (PostingProperty.Place, "where location locations located place places based site sites city cities town"),
        (PostingProperty.Published, "published posted"));

    private static readonly FrozenSet<string> Up = Set("most highest best more higher better maximum max top longest longer latest");

    private static readonly FrozenSet<string> Down = Set("least lowest worst less lower fewer fewest minimum min shortest shorter earliest soonest sooner earlier first");

    private static readonly FrozenSet<string> Comparing = Set("compare compares compared comparing comparison vs versus difference differences differ differs different overview table side");

    private static readonly FrozenSet<string> Every = Set("all both each every same everywhere");

    private static readonly FrozenSet<string> Nouns = Set("project projects track tracks team teams group groups vacancy vacancies opening openings opportunity opportunities one ones they them offer offers");

    private static readonly FrozenSet<string> Plurals = Set("internships postings placements programmes programs positions roles jobs fellowships traineeships projects tracks teams groups vacancies openings opportunities ones they them");

    // Words that ask, beg or count and say nothing about the matter.
    private static readonly FrozenSet<string> Fillers = Set(
        "yet too late am i'm im please pls plz tell give gives show list name me know like want wanna would kindly thanks thank hi hello exact exactly figure figures number amount amounts total per monthly weekly hour hourly year yearly annual range ranges rate base basic gross "
        + "have has get gets got make makes receive expect overall among amongst between far much many high big kind sort date dates day days time times state stated say says given going go take takes work working intern interns internship run runs happen happens four three two five still now currently already "
        + "off can may might i'd what's whats how's one's table summarise summarize question also then so ok okay accepted selected hired join joining stuff guys quick every receive before if after once well and or but hey tho though btw actually really roughly about approximately money");

    /// <summary>The property that a word asks for; null for other words.</summary>
    public static PostingProperty? Property(string word) => Properties.TryGetValue(word, out var property) ? property : null;

    /// <summary>1 for words such as "most", -1 for words such as "least", 0 for others.</summary>
    public static int Direction(string word) => Up.Contains(word) ? 1 : Down.Contains(word) ? -1 : 0;

    /// <summary>True for words that ask for a comparison.</summary>
    public static bool Compares(string word) => Comparing.Contains(word);

    /// <summary>True for words that ask about every posting.</summary>
    public static bool IsEvery(string word) => Every.Contains(word);

    /// <summary>True for words that stand for a posting.</summary>
    public static bool IsNoun(string word) => Nouns.Contains(word) || PlainWords.IsSubjectNoun(word) || Plurals.Contains(word);

    /// <summary>True for words that stand for several postings.</summary>
    public static bool IsPlural(string word) => Plurals.Contains(word);

    /// <summary>True for words that say nothing about the matter.</summary>
    public static bool IsFiller(string word) => Fillers.Contains(word) || PlainWords.IsFunction(word);

    /// <summary>True for every word that has a meaning of its own here, so that it names no posting.</summary>
    public static bool IsKnown(string word) => Properties.ContainsKey(word) || Direction(word) != 0 || Compares(word) || IsEvery(word) || IsNoun(word) || IsFiller(word);

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static FrozenDictionary<string, PostingProperty> Table(params (PostingProperty Property, string Words)[] rows) =>
        rows.SelectMany(row => row.Words.Split(' ').Select(word => (word, row.Property))).ToFrozenDictionary(pair => pair.word, pair => pair.Property, StringComparer.Ordinal);
}
