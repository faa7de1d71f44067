namespace InternAssistant.Knowledge;

/// <summary>Cuts sections into passages of a readable size, without ever joining two sections.</summary>
public static class PassageSplitter
{
    /// <summary>A passage grows until it has this many words.</summary>
    public const int LeastWords = 60;

    /// <summary>A passage with more words is cut, where its blocks allow it.</summary>
    public const int MostWords = 120;

    /// <summary>A list with its announcement, a table or a record is kept whole up to this many words.</summary>
    public const int MostWordsOfBlock = 200;

    /// <summary>The passages of the documents, in their order, numbered from 0. Together they hold every statement once.</summary>
    public static IReadOnlyList<Passage> Split(IReadOnlyList<KnowledgeDocument> documents)
    {
        ArgumentNullException.ThrowIfNull(documents);
        var passages = new List<Passage>();

        foreach (var document in documents)
        {
            foreach (var section in document.Sections)
            {
                foreach (var (first, count) in Cut(section.Statements))
                {
                    passages.Add(new Passage(document, section, passages.Count, first, count));
                }
            }
        }

        return passages;
    }

    private static List<(int First, int Count)> Cut(IReadOnlyList<Statement> statements)
    {
        var cuts = new List<(int First, int Count, int Words)>();

        foreach (var (first, count, words) in Pieces(statements))
        {
            var (lastFirst, lastCount, lastWords) = cuts.Count > 0 ? cuts[^1] : default;

            if (cuts.Count > 0 && lastWords < LeastWords && lastWords + words <= MostWords)
            {
                cuts[^1] = (lastFirst, lastCount + count, lastWords + words);
            }
            else
            {
                cuts.Add((first, count, words));
            }
        }

        return cuts.ConvertAll(c => (c.First, c.Count));
    }

    // Blocks, and the statements of blocks that are too long to stay whole.
    private static IEnumerable<(int First, int Count, int Words)> Pieces(IReadOnlyList<Statement> statements)
    {
        for (var i = 0; i < statements.Count;)
        {
            var end = i + 1;

            while (end < statements.Count && statements[end].Paragraph == statements[i].Paragraph)
            {
                end++;
            }

            var words = 0;
            var isRunningText = true;

            for (var j = i; j < end; j++)
            {
                words += CountWords(statements[j].Text);
                isRunningText &= statements[j].Kind == StatementKind.Sentence && !statements[j].AnnouncesList;
            }

            if (words <= (isRunningText ? MostWords : MostWordsOfBlock))
            {
                yield return (i, end - i, words);
            }
            else
            {
                foreach (var piece in CutBlock(statements, i, end))
                {
                    yield return piece;
                }
            }

            i = end;
        }
    }

    private static IEnumerable<(int First, int Count, int Words)> CutBlock(IReadOnlyList<Statement> statements, int first, int end)
    {
        var words = 0;

        for (var i = first; i < end; i++)
        {
            var more = CountWords(statements[i].Text);

            if (i > first && words >= LeastWords && words + more > MostWords && !statements[i - 1].AnnouncesList)
            {
                yield return (first, i - first, words);
                (first, words) = (i, 0);
            }

            words += more;
        }

        yield return (first, end - first, words);
    }

    private static int CountWords(string text)
    {
        var words = 0;

        for (var i = 0; i < text.Length; i++)
        {
            words += text[i] != ' ' && (i == 0 || text[i - 1] == ' ') ? 1 : 0;
        }

        return words;
    }
}
