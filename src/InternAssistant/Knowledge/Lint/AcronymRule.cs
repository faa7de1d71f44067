namespace InternAssistant.Knowledge.Lint;

/// <summary><c>unexpanded-acronym</c>: an acronym that no document of the folder spells out. Each is told once, where it first stands.</summary>
internal sealed class AcronymRule : ILintRule
{
    private const int Longest = 6;

    private sealed class Use
    {
        private KnowledgeDocument _last;

        public Use(KnowledgeDocument document, int offset) => (First, Offset, _last) = (document, offset, document);

        public KnowledgeDocument First { get; }

        public int Offset { get; }

        public int Documents { get; private set; } = 1;

        public void Add(KnowledgeDocument next)
        {
            Documents += ReferenceEquals(next, _last) ? 0 : 1;
            _last = next;
        }
    }

    public IEnumerable<Finding> Check(LintInput input)
    {
        var uses = new Dictionary<string, Use>(StringComparer.Ordinal);
        var explained = Names(input).SelectMany(name => Find(name).Select(found => name[found.Start..found.End])).ToHashSet(StringComparer.Ordinal);

        foreach (var document in input.Documents)
        {
            foreach (var heading in document.Sections.SelectMany(section => section.HeadingPath).Append(document.Title).Distinct(StringComparer.Ordinal))
            {
                explained.UnionWith(Find(heading).Where(found => AcronymExpansion.IsBeside(heading, found.Start, found.End)).Select(found => heading[found.Start..found.End]));
            }

            foreach (var statement in document.Sections.SelectMany(section => section.Statements))
            {
                Read(document, statement, uses, explained);
            }
        }

        return uses.Where(use => !explained.Contains(use.Key)).Select(use => new Finding(
            use.Value.First.Id,
            LineNumber.At(use.Value.First.Text, use.Value.Offset),
            Severity.Notice,
            "unexpanded-acronym",
            $"'{use.Key}' is not spelt out in any document ({use.Value.Documents} {(use.Value.Documents == 1 ? "uses" : "use")} it). Write its full name once, followed by ({use.Key}), or add both to synonyms.yaml."));
    }

    private static void Read(KnowledgeDocument document, Statement statement, Dictionary<string, Use> uses, HashSet<string> explained)
    {
        foreach (var (start, end) in Find(statement.Text))
        {
            var acronym = statement.Text[start..end];

            if (explained.Contains(acronym) || KnownAcronyms.Has(acronym))
            {
                continue;
            }

            if (AcronymExpansion.IsBeside(statement.Text, start, end))
            {
                explained.Add(acronym);
            }
            else if (statement.Kind != StatementKind.FrontMatterLine && !LineIsShouted(statement.Text))
            {
                if (uses.TryGetValue(acronym, out var use))
                {
                    use.Add(document);
                }
                else
                {
                    var at = document.Text.IndexOf(acronym, statement.Span.Start, statement.Span.Length, StringComparison.Ordinal);
                    uses[acronym] = new Use(document, at < 0 ? statement.Span.Start : at);
                }
            }
        }
    }

    private static IEnumerable<string> Names(LintInput input) =>
        input.Documents.SelectMany(document => document.FrontMatter.Aliases).Concat(input.Settings.Synonyms.SelectMany(group => group));

    // Two to six capitals that are a word: no part of an address, a code or a name with digits. A plural s may follow.
    private static IEnumerable<(int Start, int End)> Find(string text)
    {
        for (var i = 0; i < text.Length;)
        {
            if (!char.IsAsciiLetterUpper(text[i]) || (i > 0 && IsJoined(text[i - 1])))
            {
                i++;
                continue;
            }

            var start = i;

            while (i < text.Length && char.IsAsciiLetterUpper(text[i]))
            {
                i++;
            }

            var next = i < text.Length && text[i] == 's' ? i + 1 : i;

            if (i - start is >= 2 and <= Longest && (next >= text.Length || !IsJoined(text[next]) || (text[next] == '.' && (next + 1 >= text.Length || !char.IsLetterOrDigit(text[next + 1])))))
            {
                yield return (start, i);
            }

            while (i < text.Length && char.IsLetterOrDigit(text[i]))
            {
                i++;
            }
        }
    }

    private static bool IsJoined(char c) => char.IsLetterOrDigit(c) || c is '/' or '@' or '_' or '.' or '&' or '#' or '-' or '+' or '=' or '?';

    // In a line of capitals, words are no acronyms.
    private static bool LineIsShouted(string text)
    {
        var (upper, lower) = (0, 0);

        foreach (var c in text)
        {
            upper += char.IsUpper(c) ? 1 : 0;
            lower += char.IsLower(c) ? 1 : 0;
        }

        return upper > lower;
    }
}
