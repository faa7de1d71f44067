namespace InternAssistant.Knowledge.Facts;

/// <summary>Tells whether a document is about one posting or programme, and by which words it is known.</summary>
internal static class SubjectReader
{
    private static readonly string[] Collective = ["postings", "internships", "overview", "all", "faq", "questions", "compare", "comparison", "placements", "programmes"];

    /// <summary>The subject; null for documents about other things.</summary>
    public static Subject? Read(KnowledgeDocument document)
    {
        var title = new StatementTokens(document.Title);
        var words = DocumentScope.WordsOf(title);
        var isPosting = document.FrontMatter.Posting is not null || (!words.Overlaps(Collective) && (document.Category == "postings" || HasLabels(document)));

        if (!isPosting && !IsAboutInternships(title, words))
        {
            return null;
        }

        var names = new List<HashSet<string>> { Telling(words, isPosting) };
        names.AddRange(document.FrontMatter.Aliases.Take(30).Select(a => Telling(DocumentScope.WordsOf(new StatementTokens(a)), isPosting)));
        var places = isPosting ? PlacesOf(document) : [];

        return new Subject(document.Title, isPosting, names, places, Distinctions.Of(title, 0, title.Count - 1))
        {
            Acronyms = [.. document.FrontMatter.Aliases.Where(a => a.Length is > 1 and < 20 && a.Any(char.IsUpper) && !a.Any(char.IsLower)).Select(a => a.ToLowerInvariant())],
        };
    }

    // A page that stands for internships of a house has a proper name in its title: "Internships at the Cambridge lab".
    private static bool IsAboutInternships(StatementTokens title, HashSet<string> words) =>
        words.Any(PlainWords.IsSubjectNoun) && HasProperName(title);

    private static bool HasProperName(StatementTokens title) =>
        Enumerable.Range(1, Math.Max(0, title.Count - 1)).Any(i => title[i].IsCapitalised && !PlainWords.IsGeneral(title[i].Lower) && Topics.Of(title[i].Lower) is null);

    // Pages that were copied from a careers site have no front matter; their labels show what they are.
    private static bool HasLabels(KnowledgeDocument document) =>
        document.Sections.SelectMany(s => s.Statements).Take(40).Count(s => s.Kind == StatementKind.LabelValue && IsPostingLabel(s.Text)) >= 2;

    private static bool IsPostingLabel(string text)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);

        return colon is > 2 and < 30 && text[..colon].ToLowerInvariant().Trim() is "location" or "start" or "start date" or "duration" or "salary" or "pay" or "closing date" or "apply by" or "stipend" or "deadline" or "starts";
    }

    private static HashSet<string> Telling(HashSet<string> words, bool isPosting) =>
        [.. words.Where(w => !PlainWords.IsGeneral(w) && (isPosting || Topics.Of(w) is null))];

    private static HashSet<string> PlacesOf(KnowledgeDocument document) =>
        document.FrontMatter.Posting is { } posting
            ? ["city", .. posting.Location.SelectMany(l => DocumentScope.WordsOf(new StatementTokens(l))).Where(w => !PlaceWords.IsCountry(w) && w.Length > 2 && !PlainWords.IsGeneral(w))]
            : [];
}
