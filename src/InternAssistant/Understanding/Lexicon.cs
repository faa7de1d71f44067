using System.Collections.Frozen;
using System.Runtime.CompilerServices;
using InternAssistant.Knowledge;
using InternAssistant.Retrieval.Index;

namespace InternAssistant.Understanding;

/// <summary>The words of a snapshot: how common each is, which are names, what can stand for what.</summary>
public sealed class Lexicon
{
    private const int FarthestSlip = 2;

    private static readonly ConditionalWeakTable<Snapshot, Lexicon> Known = [];

    private static readonly FrozenSet<string> PlaceWords = new[] { "in", "at", "near", "to", "from", "around" }.ToFrozenSet(StringComparer.Ordinal);

    private readonly Dictionary<string, int> behindPlaceWord = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> sectionsByStem = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> countsByWord = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (int Lower, int Capital, int Inside)> writings = new(StringComparer.Ordinal);
    private readonly HashSet<string> places = new(StringComparer.Ordinal);
    private readonly HashSet<string> commonStems = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> documentsByStem = new(StringComparer.Ordinal);
    private readonly JoinedWords joined = new();
    private readonly int sections;
    private readonly int documents;

    private Lexicon(Snapshot snapshot)
    {
        Vocabulary = new Vocabulary(snapshot.Synonyms);
        foreach (var document in snapshot.Documents)
        {
            var title = WordReader.Read(document.Title);
            var seen = title.Select(word => word.Stem).Concat(joined.Add(document.Title, title)).ToHashSet(StringComparer.Ordinal);
            Count(title);
            foreach (var section in document.Sections)
            {
                sections++;
                var stems = new HashSet<string>(StringComparer.Ordinal);
                foreach (var heading in section.HeadingPath.TakeLast(1))
                {
                    var words = WordReader.Read(heading);
                    Count(words);
                    stems.UnionWith(words.Select(word => word.Stem).Concat(joined.Add(heading, words)));
                }

                foreach (var statement in section.Statements)
                {
                    var words = WordReader.Read(statement.Text);
                    Count(words);
                    CountCapitals(words, statement.Text);
                    stems.UnionWith(words.Select(word => word.Stem).Concat(joined.Add(statement.Text, words)));
                }

                seen.UnionWith(stems);
                foreach (var stem in stems)
                {
                    sectionsByStem[stem] = sectionsByStem.GetValueOrDefault(stem) + 1;
                }
            }

            documents++;
            foreach (var stem in seen)
            {
                documentsByStem[stem] = documentsByStem.GetValueOrDefault(stem) + 1;
            }

            foreach (var stem in title.Concat(document.FrontMatter.Aliases.SelectMany(WordReader.Read)).Select(word => word.Stem).Concat(document.FrontMatter.Aliases.Prepend(document.Title).SelectMany(WordReader.EquivalentStems)))
            {
                sectionsByStem.TryAdd(stem, 1);
            }
        }

        foreach (var place in snapshot.Documents.Select(document => document.FrontMatter.Posting).OfType<PostingFacts>().SelectMany(posting => posting.Location.Concat(posting.Pay.SelectMany(pay => pay.Where))))
        {
            var words = WordReader.Read(place);

            // "Bergen" is a place whatever else it may be; of "New York City" only what is no common word.
            places.UnionWith(words.Where(word => words.Count == 1 || !SpellingCorrector.IsCommon(word.Lower) || PlaceNames.Contains([word.Lower])).Select(word => word.Stem));
        }

        Spelling = new SpellingCorrector(countsByWord, joined.Contains);
    }

    /// <summary>What can stand for what.</summary>
    public Vocabulary Vocabulary { get; }

    /// <summary>Corrects words that are in no dictionary.</summary>
    public SpellingCorrector Spelling { get; }

    /// <summary>The lexicon of a snapshot; built once for each.</summary>
    public static Lexicon Of(Snapshot snapshot) => Known.GetValue(snapshot, static known => new Lexicon(known));

    /// <summary>True when a document uses the word.</summary>
    public bool Contains(string stem) => sectionsByStem.ContainsKey(stem);

    /// <summary>True when a document writes the word in one, in just this form.</summary>
    public bool Writes(string lower) => countsByWord.ContainsKey(lower);

    /// <summary>True when they write a word that may have been meant, though it is too far away to be sure: "bycicle".</summary>
    public bool WritesNear(string lower) => countsByWord.Keys.Any(word => word[0] == lower[0] && EditDistance.Between(lower, word, FarthestSlip) <= FarthestSlip);

    /// <summary>The two neighbours in a document that a word is made of: "real" and "time" for "realtime"; null when there are none.</summary>
    public (string First, string Second)? PartsOf(string lower) => joined.PartsOf(lower, Writes);

    /// <summary>In how many sections the word occurs.</summary>
    public int SectionCount(string stem) => sectionsByStem.GetValueOrDefault(stem);

    /// <summary>
    /// How much a word tells, from 0 (in every section) to 1 (in none): the inverse document frequency over sections,
    /// as a share of its greatest value.
    /// </summary>
    public double Rarity(int sectionCount)
    {
        var most = Math.Log(1 + ((sections + 0.5) / 0.5));
        var count = Math.Min(sectionCount, sections);

        return Math.Log(1 + ((sections - count + 0.5) / (count + 0.5))) / most;
    }

    /// <summary>
    /// True when the documents never write the word in lower case and it tells documents apart: the name of the house,
    /// which stands in most of them, does not.
    /// </summary>
    public bool IsName(string stem)
    {
        var written = writings.GetValueOrDefault(stem);
        var isCapital = written.Inside > 0 ? written.Inside >= 4 * written.Lower : written.Capital > 0 && written.Lower == 0;

        return isCapital && (places.Contains(stem) || PlaceNames.Contains([stem]) || !(commonStems.Contains(stem) || SpellingCorrector.IsCommon(stem))) && (documents < 3 || IsPlace(stem) || documentsByStem.GetValueOrDefault(stem) * 2 <= documents);
    }

    /// <summary>True when the documents use the word as a place: it stands in a posting's location, or often behind "in" and the like.</summary>
    public bool IsPlace(string stem) => places.Contains(stem) || (behindPlaceWord.TryGetValue(stem, out var count) && count * 4 >= writings.GetValueOrDefault(stem).Inside);

    /// <summary>The words of the documents that a clipped word may stand for: "infra" for "infrastructure".</summary>
    public IEnumerable<string> Completions(string lower) => lower.Length < 4
        ? []
        : countsByWord.Where(pair => pair.Key.Length >= lower.Length + 3 && pair.Key.StartsWith(lower, StringComparison.Ordinal))
            .OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal)
            .Take(2)
            .Select(pair => WordReader.StemOf(pair.Key));

    private void Count(IReadOnlyList<Word> words)
    {
        foreach (var word in words)
        {
            countsByWord[word.Lower] = countsByWord.GetValueOrDefault(word.Lower) + 1;
            if (SpellingCorrector.IsCommon(word.Lower))
            {
                commonStems.Add(word.Stem);
            }
        }
    }

    // Title Case Lines Tell Nothing: capitals count only where most words around them are lower case.
    private void CountCapitals(IReadOnlyList<Word> words, string text)
    {
        var lower = words.Count(word => char.IsLower(word.Surface[0]));
        var running = lower * 2 >= words.Count;
        for (var index = 0; index < words.Count; index++)
        {
            var word = words[index];
            if (!char.IsLetter(word.Surface[0]))
            {
                continue;
            }

            var written = writings.GetValueOrDefault(word.Stem);
            if (char.IsLower(word.Surface[0]))
            {
                written.Lower++;
            }
            else if (!IsCapitals(word.Surface) || !SpellingCorrector.IsCommon(word.Lower))
            {
                written.Capital++;
                if (index > 0 && running && !EndsSentence(text, words[index - 1].End, word.Start))
                {
                    written.Inside++;
                    if (PlaceWords.Contains(words[index - 1].Lower))
                    {
                        behindPlaceWord[word.Stem] = behindPlaceWord.GetValueOrDefault(word.Stem) + 1;
                    }
                }
            }

            writings[word.Stem] = written;
        }
    }

    private static bool EndsSentence(string text, int from, int to) => text.AsSpan(from, to - from).IndexOfAny(".:!?|") >= 0;

    // CV and AI are words; SHARC is a name.
    private static bool IsCapitals(string surface) => surface.Length > 1 && surface.All(char.IsUpper);
}
