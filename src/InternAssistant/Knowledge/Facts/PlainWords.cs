using System.Collections.Frozen;

namespace InternAssistant.Knowledge.Facts;

/// <summary>Words that tell nothing about what a statement is about.</summary>
internal static class PlainWords
{
    private static readonly FrozenSet<string> Function =
        ("a an the and or but of in on at to from by for with without as is are was were be been being has have had do does did will would can could may might must should shall it its they them their this that these those there here you your we our us i my he she his her "
        + "who whom which what when where why how if than then so such not no yes also only just about around approximately up down out over under into per each every all any some more most less least few many much other another same own one two three both either neither "
        + "please note see usually normally typically always currently now today still already between until during after before while because within across through via mr mrs ms dr prof professor").Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> House =
        ("intern interns internship internships posting postings programme programmes program programs placement placements student students candidate candidates applicant applicants fellow fellows fellowship fellowships trainee trainees traineeship position positions role roles job jobs "
        + "research researcher researchers visiting visitor visitors lab laboratory labs institute university company team group office centre center department house person people participants successful stay work works working question questions answer answers faq page contact contacts information details general "
        + "overview welcome frequently asked key fact facts summary amount value period step date dates day days month months week weeks year years time hotel hotels address location place").Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> SubjectNouns =
        "intern interns internship internships posting postings programme program placement placements position role job fellow fellows fellowship trainee trainees traineeship student students stay".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    // Verbs and adjectives that go with anything.
    private static readonly FrozenSet<string> Pale =
        ("take takes taken taking get gets got give gives given giving make makes made need needs needed receive receives received hold holds held go goes come comes join joins joined have having let lets send sends sending sent themselves yourself exactly bring brings write writes written say says said "
        + "find finds found know known use uses want wants ask asks call calls called reach reached offer offers offered become becomes set put keep keeps kept stay stays staying remain remains stand stands last lasts lasted run runs start starts begin begins end ends close closes open opens "
        + "accept accepted accepts valid long short new free full total exactly high big far much number amount amounts item thing things kind kinds way ways possible available therefore thus once twice well together later latest").Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>True for words that say what a statement is about: neither grammar nor a verb that goes with anything.</summary>
    public static bool IsTelling(string word) => !Function.Contains(word) && !Pale.Contains(word);

    /// <summary>True for articles, pronouns, prepositions and their like.</summary>
    public static bool IsFunction(string word) => Function.Contains(word);

    /// <summary>True for words that fit every posting and every house.</summary>
    public static bool IsGeneral(string word) => Function.Contains(word) || House.Contains(word);

    /// <summary>True for words that name an internship or who does one.</summary>
    public static bool IsSubjectNoun(string word) => SubjectNouns.Contains(word);
}
