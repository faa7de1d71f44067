using InternAssistant.Retrieval.Index;
using InternAssistant.Understanding;

namespace InternAssistant.Answering.Checking;

/// <summary>What a sentence may rest on: its quotes, and the names of what they are about.</summary>
internal sealed class Evidence
{
    private readonly Coverage coverage;

    private Evidence(IReadOnlyList<ReadText> quotes, IReadOnlyList<ReadText> names, Vocabulary vocabulary)
    {
        Quotes = quotes;
        Names = names;
        coverage = new Coverage(vocabulary);
        Stems = quotes.SelectMany(quote => quote.Stems).ToHashSet(StringComparer.Ordinal);
        AllStems = Stems.Concat(names.SelectMany(name => name.Stems)).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>The quotes, as people read them.</summary>
    public IReadOnlyList<ReadText> Quotes { get; }

    /// <summary>The headings, titles, aliases and places of what is quoted.</summary>
    public IReadOnlyList<ReadText> Names { get; }

    /// <summary>The stems of the quotes.</summary>
    public IReadOnlySet<string> Stems { get; }

    /// <summary>The stems of quotes and names.</summary>
    public IReadOnlySet<string> AllStems { get; }

    /// <summary>Reads what quotes say, and what their documents and sections are called.</summary>
    public static Evidence Of(IReadOnlyList<DraftQuote> quotes, Snapshot snapshot)
    {
        var names = quotes.SelectMany(quote => NamesOf(quote, snapshot)).Distinct(StringComparer.Ordinal).Select(ReadText.Of).ToList();

        return new Evidence([.. quotes.Select(quote => ReadText.Of(quote.Quote))], names, CheckedVocabulary.Of(snapshot));
    }

    /// <summary>Which words of a text are said by the stems, in these or in equivalent words.</summary>
    public bool[] CoveredBy(IReadOnlySet<string> stems, ReadText text) => coverage.Of(text, stems);

    /// <summary>True when two stems say the same.</summary>
    public bool AreSame(string stem, string other) => coverage.AreSame(stem, other);

    private static IEnumerable<string> NamesOf(DraftQuote quote, Snapshot snapshot)
    {
        if (snapshot.Find(quote.DocumentId) is not { } document)
        {
            return [];
        }

        var section = document.SectionAt(quote.Start) ?? document.Sections.FirstOrDefault(section => section.Heading?.Start == quote.Start);
        var own = section?.FrontMatter ?? document.FrontMatter;

        return (section?.HeadingPath ?? []).Append(document.Title).Concat(document.FrontMatter.Aliases).Concat(own.Posting?.Location ?? document.FrontMatter.Posting?.Location ?? []);
    }
}
