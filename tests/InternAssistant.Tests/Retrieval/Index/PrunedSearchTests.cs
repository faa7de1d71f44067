using InternAssistant.Knowledge;
using InternAssistant.Retrieval;
using InternAssistant.Retrieval.Analysis;
using InternAssistant.Retrieval.Index;

namespace InternAssistant.Tests.Retrieval.Index;

/// <summary>Whatever a search leaves out, its result is that of scoring every passage.</summary>
public class PrunedSearchTests
{
    private static readonly int Corpora = int.Parse(Environment.GetEnvironmentVariable("INTERNASSISTANT_CORPORA") ?? "40", System.Globalization.CultureInfo.InvariantCulture);

    [Fact]
    public void Leaving_out_what_cannot_win_changes_nothing()
    {
        var cases = 0;
        for (var seed = 0; seed < Corpora; seed++)
        {
            // Given passages over few words, so that many scores are equal, in fields of random weight
            var random = new Random(seed);
            var options = new RetrievalOptions
            {
                K1 = random.Next(4) == 0 ? 0 : 1.2,
                TitleWeight = random.Next(3),
                HeadingWeight = random.NextDouble() * 2,
                BodyWeight = 1 + random.Next(2),
                AliasWeight = random.Next(2),
            };
            var snapshot = Snapshot.Build(Content(random), options);
            var exhaustive = new ExhaustiveSearch(snapshot, options);
            var pool = new SearchPool();

            for (var run = 0; run < 250; run++, cases++)
            {
                // When
                var terms = Terms(random);
                var take = random.Next(5) == 0 ? random.Next(2000) : 1 + random.Next(15);
                var filter = Filter(random);
                var found = pool.Find(snapshot.Index, terms, filter, take);

                // Then
                Assert.Equal(exhaustive.Find(terms, filter, take), found);
            }
        }

        Assert.Equal(Corpora * 250, cases);
    }

    private static SnapshotContent Content(Random random)
    {
        var vocabulary = 3 + random.Next(60);
        var size = random.Next(6) switch { 0 => random.Next(5), 1 => 8000 + random.Next(2000), _ => random.Next(600) };
        var documents = Math.Max(1, Math.Min(12, size / 10));

        return Sample.Content([.. Enumerable.Range(0, documents).Select(number => Document(random, number, size / documents, vocabulary))]);
    }

    private static KnowledgeDocument Document(Random random, int number, int passages, int vocabulary)
    {
        var bodies = new string[passages];
        for (var i = 0; i < passages; i++)
        {
            bodies[i] = Words(random, vocabulary, 1 + random.Next(12));
        }

        var document = Sample.Document($"{number:d3}.md", Words(random, vocabulary, random.Next(3)), [Words(random, vocabulary, random.Next(3))], [Words(random, vocabulary, random.Next(2))], bodies);

        return document with
        {
            Category = random.Next(2) == 0 ? "lab" : "Travel",
            FrontMatter = document.FrontMatter with { Published = random.Next(3) == 0 ? null : new DateOnly(2025, 1 + random.Next(12), 1) },
        };
    }

    // The words are skewed as words are: the first are everywhere, the last nearly nowhere.
    private static string Words(Random random, int vocabulary, int count) =>
        string.Join(' ', Enumerable.Range(0, count).Select(_ => $"w{(int)(vocabulary * Math.Pow(random.NextDouble(), 3))}"));

    private static QueryTerm[] Terms(Random random) =>
        [.. Enumerable.Range(0, random.Next(9)).Select(_ => new QueryTerm($"w{random.Next(random.Next(2) == 0 ? 5 : 70)}", random.Next(6) == 0 ? 0 : Math.Round(random.NextDouble() * 2, 2)))];

    private static PassageFilter Filter(Random random) => random.Next(6) switch
    {
        0 => new PassageFilter { Categories = ["LAB"] },
        1 => new PassageFilter { PublishedFrom = new DateOnly(2025, 4, 1), PublishedUntil = new DateOnly(2025, 10, 1) },
        _ => PassageFilter.None,
    };

    /// <summary>Scores each passage from its words, without an index.</summary>
    private sealed class ExhaustiveSearch
    {
        private readonly Snapshot snapshot;
        private readonly RetrievalOptions options;
        private readonly List<Dictionary<string, int>>[] fields;
        private readonly Bm25Norms[] norms;
        private readonly Dictionary<string, int>[] having;
        private readonly int[] sizes;

        public ExhaustiveSearch(Snapshot snapshot, RetrievalOptions options)
        {
            (this.snapshot, this.options) = (snapshot, options);
            fields =
            [
                [.. snapshot.Passages.Select(passage => Count([passage.Document.Title]))],
                [.. snapshot.Passages.Select(passage => Count(passage.Section.HeadingPath))],
                [.. snapshot.Passages.Select(passage => Count(passage.Statements.Select(statement => statement.Text)))],
                [.. snapshot.Passages.Select(passage => Count(passage.Document.FrontMatter.Aliases))],
            ];
            sizes = [.. fields.Select(field => field.Count(words => words.Count > 0))];
            having = [.. fields.Select(field => field.SelectMany(words => words.Keys).GroupBy(word => word, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.Count(), StringComparer.Ordinal))];
            norms = [.. fields.Select(field => new Bm25Norms(field.Count(words => words.Count > 0), field.Sum(words => (long)words.Values.Sum()), options))];
        }

        public List<ScoredPassage> Find(QueryTerm[] terms, PassageFilter filter, int take) =>
        [
            .. snapshot.Passages.Where(passage => Passes(passage.Document, filter))
                .Select(passage => (passage.Ordinal, Steps: FixedScore.Steps(Score(passage.Ordinal, terms))))
                .Where(scored => scored.Steps > 0)
                .OrderByDescending(scored => scored.Steps).ThenBy(scored => scored.Ordinal)
                .Take(take)
                .Select(scored => new ScoredPassage(scored.Ordinal, FixedScore.ToDouble(scored.Steps))),
        ];

        private long Score(int passage, QueryTerm[] terms)
        {
            double[] weights = [options.TitleWeight, options.HeadingWeight, options.BodyWeight, options.AliasWeight];
            var score = 0L;
            foreach (var term in terms.Where(term => term.Weight > 0).GroupBy(term => term.Term, term => term.Weight))
            {
                for (var field = 0; field < fields.Length; field++)
                {
                    var words = fields[field][passage];
                    if (words.TryGetValue(term.Key, out var frequency) && weights[field] > 0)
                    {
                        var idf = PostingsCursor.InverseFrequency(sizes[field], having[field][term.Key]);
                        var factor = weights[field] * term.Aggregate(0.0, (sum, weight) => sum + weight) * idf * FixedScore.One;
                        score += (long)(factor * norms[field].Share(frequency, FieldLength.Encode(words.Values.Sum())));
                    }
                }
            }

            return score;
        }

        private static bool Passes(KnowledgeDocument document, PassageFilter filter) =>
            (filter.Categories.Count == 0 || filter.Categories.Contains(document.Category, StringComparer.OrdinalIgnoreCase))
            && (filter.PublishedFrom is null || document.FrontMatter.Published >= filter.PublishedFrom)
            && (filter.PublishedUntil is null || document.FrontMatter.Published <= filter.PublishedUntil);

        private static Dictionary<string, int> Count(IEnumerable<string> texts) =>
            texts.SelectMany(EnglishAnalyzer.Analyze).GroupBy(token => token.Term, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.Count(), StringComparer.Ordinal);
    }
}
