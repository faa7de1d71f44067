namespace InternAssistant.Knowledge.Lint;

/// <summary>
/// <c>near-duplicate</c>: passages that say nearly the same in nearly the same words, with both places. A text that many documents share is told once.
/// </summary>
/// <remarks>
/// Candidates come from bottom-k sketches (Broder, "On the resemblance and containment of documents", 1997); groups have a leader that others are
/// compared with, so that time grows with the number of passages and not with its square.
/// </remarks>
internal sealed class NearDuplicateRule : ILintRule
{
    private const int LeastWords = 12;
    private const int LargestBucket = 16;

    // An answer of an FAQ repeats a sentence of another document by design; a whole paragraph it need not.
    private const int LongAnswer = 25;

    private sealed record Place(KnowledgeDocument Document, int Offset, string Beginning, bool IsAnswer);

    private sealed record Group(WordSequence Words, List<Place> Places);

    public IEnumerable<Finding> Check(LintInput input)
    {
        var groups = new List<Group>();
        var buckets = new Dictionary<ulong, List<int>>();

        foreach (var document in input.Documents)
        {
            foreach (var (place, text) in Blocks(document))
            {
                Add(groups, buckets, place, new WordSequence(text));
            }
        }

        // Documents that share several passages are told once.
        return groups.Where(group => group.Places.Count > 1)
            .GroupBy(group => string.Join('\n', group.Places.Select(place => place.Document.Id)), StringComparer.Ordinal)
            .Select(shared => Finding([.. shared]));
    }

    private static void Add(List<Group> groups, Dictionary<ulong, List<int>> buckets, Place place, WordSequence words)
    {
        if (words.Count < LeastWords)
        {
            return;
        }

        var sketch = words.Sketch();
        var tried = new HashSet<int>();

        foreach (var hash in sketch)
        {
            foreach (var candidate in buckets.GetValueOrDefault(hash) ?? [])
            {
                if (tried.Add(candidate) && (words.Count >= LongAnswer || groups[candidate].Places[0].IsAnswer == place.IsAnswer) && groups[candidate].Words.IsNearlySameAs(words))
                {
                    groups[candidate].Places.Add(place);
                    return;
                }
            }
        }

        foreach (var hash in sketch)
        {
            if (!buckets.TryGetValue(hash, out var bucket))
            {
                buckets[hash] = bucket = [];
            }

            if (bucket.Count < LargestBucket)
            {
                bucket.Add(groups.Count);
            }
        }

        groups.Add(new Group(words, [place]));
    }

    // Paragraphs, lists and tables: what staff copy. Typed facts repeat sentences by design.
    private static IEnumerable<(Place Place, string Text)> Blocks(KnowledgeDocument document)
    {
        foreach (var section in document.Sections)
        {
            foreach (var block in section.Statements.Where(statement => statement.Kind != StatementKind.FrontMatterLine).GroupBy(statement => (statement.Paragraph, statement.Row)))
            {
                var statements = block.ToList();
                var text = statements.Count == 1 ? statements[0].Text : string.Join(' ', statements.Select(statement => statement.Text));

                yield return (new Place(document, statements[0].Span.Start, statements[0].Text, section.IsQuestion), text);
            }
        }
    }

    private static Finding Finding(List<Group> groups)
    {
        var (first, second) = (groups[0].Places[0], groups[0].Places[1]);
        var (line, otherLine) = (LineNumber.At(first.Document.Text, first.Offset), LineNumber.At(second.Document.Text, second.Offset));
        var others = groups[0].Places.Count - 2;
        var more = others > 0 ? $" and in {others} more {(others == 1 ? "place" : "places")}" : "";
        var further = groups.Count > 1 ? $" So {(groups.Count == 2 ? "is 1 further passage" : $"are {groups.Count - 1} further passages")} of the same documents." : "";
        var beginning = first.Beginning.Length <= 80 ? first.Beginning : first.Beginning[..80] + "…";

        return new Finding(
            first.Document.Id,
            line,
            Severity.Warning,
            "near-duplicate",
            $"\"{beginning}\" stands in nearly the same words in {second.Document.Id}:{otherLine}{more}.{further} Keep one, or say in each what is special about it.",
            second.Document.Id,
            otherLine);
    }
}
