namespace InternAssistant.Knowledge.Facts;

/// <summary>What a statement is about, as far as its words and its place in the document tell.</summary>
internal sealed record Scope
{
    /// <summary>Topics beside the property itself, for example <c>letter</c> for "the deadline for letters".</summary>
    public required SortedSet<string> Objects { get; init; }

    /// <summary>Words that tell values of one property apart.</summary>
    public required HashSet<string> Distinctions { get; init; }

    /// <summary>Capitalised words in lower case: what and whom it names.</summary>
    public required HashSet<string> Names { get; init; }

    /// <summary>Those names that stand for the house: "at Velmora", "the Halden Institute", and the words of the title.</summary>
    public required HashSet<string> HouseNames { get; init; }

    /// <summary>The stems of a row's first cell or of a line's label; null for other statements.</summary>
    public required HashSet<string>? Label { get; init; }

    /// <summary>True for rows of tables.</summary>
    public required bool IsRow { get; init; }

    /// <summary>The content words, as stems, without the value.</summary>
    public required HashSet<string> Words { get; init; }

    /// <summary>Every word that says something, as stems, without the value.</summary>
    public required HashSet<string> Content { get; init; }

    /// <summary>The telling words of the question that the statement answers, as stems.</summary>
    public required HashSet<string> Asked { get; init; }

    /// <summary>The words of the whole statement, as stems.</summary>
    public required HashSet<string> Said { get; init; }

    /// <summary>The words of the whole statement, of its label, of its headings and of the page's title, as stems: where another statement's content may be found again.</summary>
    public required HashSet<string> Around { get; init; }

    /// <summary>Words that say which interns are meant: "the fundraising intern", as stems.</summary>
    public required HashSet<string> Qualifiers { get; init; }

    /// <summary>The distinctions that the title draws.</summary>
    public required HashSet<string> TitleDistinctions { get; init; }

    /// <summary>The words of the title and of the page's heading, as stems.</summary>
    public required HashSet<string> Title { get; init; }

    /// <summary>The words of the statement around the value, then of the whole statement, then of the headings: where a subject is looked for, nearest first.</summary>
    public required IReadOnlyList<HashSet<string>> Mentions { get; init; }

    /// <summary>Years that the statement or the document's title names beside the value.</summary>
    public required HashSet<int> Years { get; init; }

    /// <summary>True where the statement denies something or speaks under a condition: it is no ground for a contradiction.</summary>
    public required bool IsUncertain { get; init; }

    /// <summary>True for lines of the front matter.</summary>
    public required bool IsFrontMatter { get; init; }

    /// <summary>True where the property is certain from a label, a heading or a verb of its own.</summary>
    public required bool IsNamed { get; init; }
}
