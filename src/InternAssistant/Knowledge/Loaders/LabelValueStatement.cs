namespace InternAssistant.Knowledge.Loaders;

/// <summary>Lines such as <c>Duration: 12 weeks</c>.</summary>
internal static class LabelValueStatement
{
    private const int Longest = 200;

    /// <summary>Adds the line as one statement; a long value goes on in sentences of its own after the first.</summary>
    public static void Add(string text, SectionBuilder builder, TextSpan line, int paragraph)
    {
        var sentences = SentenceSplitter.Split(text, line);

        // One label, one statement, as long as it is short; a second label begins a statement of its own.
        if (line.Length <= Longest && !sentences.Skip(1).Any(s => LineShape.IsLabelAndValue(TextRepair.Repair(s.In(text)), out _, out _)))
        {
            sentences = [line];
        }

        for (var i = 0; i < sentences.Count; i++)
        {
            builder.Add(i == 0 ? StatementKind.LabelValue : StatementKind.Sentence, sentences[i], paragraph);
        }
    }
}
