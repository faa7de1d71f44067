using InternAssistant.Knowledge;
using InternAssistant.Retrieval;
using InternAssistant.Retrieval.Index;

namespace InternAssistant.Benchmarks.Loops;

/// <summary>A snapshot in memory for the loops: passages of generated words, every second one with the word "visa".</summary>
internal static class LoopSnapshot
{
    public static Snapshot Of(int size)
    {
        var random = new Random(3);
        var texts = Enumerable.Range(0, size).Select(i => (i % 2 == 0 ? "visa " : "") + Text(random)).ToArray();
        var statements = new Statement[size];
        for (int i = 0, start = 0; i < size; start += texts[i++].Length + 1)
        {
            statements[i] = new Statement(StatementKind.Sentence, new TextSpan(start, start + texts[i].Length), texts[i], i);
        }

        var section = new Section([], null, statements);
        var document = new KnowledgeDocument("a.md", "", "general", string.Join('\n', texts), FrontMatter.Empty, [section], "00");

        return Snapshot.Build(new SnapshotContent([document], [.. statements.Select((_, i) => new Passage(document, section, i, i, 1))], []), new RetrievalOptions());
    }

    public static string Text(Random random) => string.Join(' ', Enumerable.Range(0, 120).Select(_ => $"word{(int)(5_000 * Math.Pow(random.NextDouble(), 3))}"));
}
