using System.Collections.Frozen;
using InternAssistant.Understanding.Topics;

namespace InternAssistant.Understanding;

/// <summary>Finds what a question speaks of, and all the words that documents may use for it.</summary>
internal static class ConceptReader
{
    private const double GenericShare = 0.35;
    private const double CueShare = 0.4;
    private const double VerbShare = 0.5;
    private const double CompletionStrength = 0.85;
    private const double AsideShare = 0.4;
    private const double LeastTopic = 0.4;
    private const double SmallWordsWeight = 0.3;
    private const double LeastWeight = 0.08;

    private static readonly FrozenSet<string> BeforeVerbs = "i we you they to not he she it please".Split(' ').ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenSet<string> Modals = "can could will would should shall may might must do does did".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    // "Who runs the lab?" asks for its head.
    private static readonly FrozenSet<string> Leading = "run lead head manag direct overse supervis chair charg boss".Split(' ').ToFrozenSet(StringComparer.Ordinal);
    private static readonly string[] Leaders = ["director", "head", "leader", "lead", "chief", "chair", "manag"];

    public static IReadOnlyList<Concept> Read(IReadOnlyList<Word> words, QuestionForm form, Clauses clauses, IReadOnlyDictionary<int, OneThing> things, Lexicon lexicon)
    {
        var concepts = new List<Concept>();
        var topics = TopicCatalog.BuiltIn.In(words);
        var index = 0;
        while (index < words.Count)
        {
            var thing = things.GetValueOrDefault(index);
            var length = thing?.Length ?? (form.Cues.Contains(index) && QuestionWords.TimeUnits.Contains(words[index].Lower) ? 1 : PhraseLength(words, index, lexicon));
            if (length > 1 || IsContent(words[index]))
            {
                var range = Enumerable.Range(index, length).ToList();
                var before = index == 0 ? "" : words[index - 1].Lower;
                before = index > 1 && Modals.Contains(before) && BeforeVerbs.Contains(words[index - 2].Lower) ? words[index - 2].Lower : before;
                Add(concepts, ConceptOf([.. range.Select(at => words[at])], range, before, IsBeforeNoun(words, index, length, lexicon), form, thing, topics, lexicon) with { IsAside = clauses.AreMixed && !clauses.Asks(words[index].Start) });
            }

            index += length;
        }

        concepts.AddRange(topics.Where(topic => topic.Words.Count > 1 && topic.Words.All(at => form.Cues.Contains(at) || !IsContent(words[at]))).Select(topic => OfSmallWords(topic) with { IsCue = topic.Words.Any(form.Cues.Contains) }));
        if (ImpliedConcepts.AsksWhetherOpen(words, form))
        {
            concepts.RemoveAll(concept => concept.Text == "open");
        }

        concepts.AddRange(ImpliedConcepts.Of(words, form, lexicon));

        return Weigh(Thin(SetAside(concepts)));
    }

    // "How long is it?" has no word that says what it is about; the words together do.
    private static Concept OfSmallWords(AskedTopic topic) => new() { Text = topic.Topic.Name, Alternatives = topic.Topic.Said, Weight = SmallWordsWeight };

    // The longer a question, the less a single word that the documents do not have decides.
    private static List<Concept> Thin(List<Concept> concepts)
    {
        var share = Concept.ShareOfOne(concepts);

        return share >= 1 ? concepts : [.. concepts.Select(concept => concept.Unknown ? concept with { Weight = concept.Weight * share } : concept)];
    }

    // What is said beside the question counts less, unless the question has no topic without it.
    private static List<Concept> SetAside(List<Concept> concepts)
    {
        var asked = concepts.Where(concept => !concept.IsAside && !concept.IsCue && !concept.IsVerb).Sum(concept => concept.Weight);

        return asked < LeastTopic
            ? concepts
            : [.. concepts.Select(concept => concept.IsAside ? concept with { Weight = concept.Weight * AsideShare, Required = false, IsFocus = false } : concept)];
    }

    // "the Zorvex laboratory": what is no word of anybody's language before a thing that the documents know names which one.
    private static bool IsBeforeNoun(IReadOnlyList<Word> words, int index, int length, Lexicon lexicon) =>
        index + length < words.Count && IsContent(words[index + length]) && lexicon.Contains(words[index + length].Stem);

    private static bool IsContent(Word word) => !QuestionWords.Ignored.Contains(word.Lower);

    // The longest run of words that the vocabulary knows as one expression.
    private static int PhraseLength(IReadOnlyList<Word> words, int start, Lexicon lexicon)
    {
        for (var length = Math.Min(lexicon.Vocabulary.LongestPhrase, words.Count - start); length > 1; length--)
        {
            string[] stems = [.. words.Skip(start).Take(length).Select(word => word.Stem)];
            if (lexicon.Vocabulary.Contains(stems) && (stems.All(lexicon.Contains) || lexicon.Vocabulary.Of(stems).Any(alternative => alternative.Stems.All(lexicon.Contains))))
            {
                return length;
            }
        }

        return 1;
    }

    private static Concept ConceptOf(IReadOnlyList<Word> words, IReadOnlyList<int> indices, string before, bool isBeforeNoun, QuestionForm form, OneThing? thing, IReadOnlyList<AskedTopic> topics, Lexicon lexicon)
    {
        string[] stems = [.. words.Select(word => word.Stem)];
        List<Alternative> alternatives = thing is { IsPhone: true } ? [] : [new(stems, 1), .. lexicon.Vocabulary.Of(stems)];
        alternatives.AddRange(thing?.Forms.Select(form => new Alternative([form], 1)) ?? []);
        if (stems.Length > 1 && thing is null)
        {
            alternatives.Add(new Alternative([WordReader.StemOf(string.Concat(words.Select(word => word.Lower)))], 1));
        }

        if (words.Count == 1 && lexicon.PartsOf(words[0].Lower) is var (first, second))
        {
            alternatives.Add(new Alternative([WordReader.StemOf(first), WordReader.StemOf(second)], CompletionStrength));
        }

        if (stems.Length == 1 && !alternatives.Exists(alternative => alternative.Stems.All(lexicon.Contains)))
        {
            alternatives.AddRange(lexicon.Completions(words[0].Lower).Select(stem => new Alternative([stem], CompletionStrength)));
        }

        if (form.AnswerType == AnswerType.Person && Leading.Contains(stems[0]))
        {
            alternatives.AddRange(Leaders.Select(leader => new Alternative([leader], Vocabulary.GroupStrength)));
        }

        alternatives.AddRange(topics.Where(topic => indices.Any(topic.Words.Contains)).SelectMany(topic => topic.Topic.Said));
        var known = alternatives.Where(alternative => alternative.Stems.All(lexicon.Contains)).ToList();
        var sections = known.Count == 0 ? 0 : SectionCount(known, lexicon);
        var rarity = lexicon.Rarity(sections);
        var isGeneric = words.All(word => QuestionWords.Generic.Contains(word.Lower) || (stems.Length > 1 && (QuestionWords.Ignored.Contains(word.Lower) || QuestionWords.TimeUnits.Contains(word.Lower))));
        var isVerb = words.Count == 1 && !form.Focus.Contains(indices[0])
            && (BeforeVerbs.Contains(before) || (before is "be" or "am" or "are" or "is" or "been" && words[0].Lower.EndsWith("ing", StringComparison.Ordinal)));
        var isCue = indices.All(form.Cues.Contains);
        var isStrange = words.Count == 1 && isBeforeNoun && SpellingCorrector.IsNoWord(words[0].Lower) && !lexicon.WritesNear(words[0].Lower);
        var isPlaceName = PlaceNames.Contains(words.Select(word => word.Lower))
            || alternatives.Exists(alternative => alternative.Strength == Vocabulary.GroupStrength && PlaceNames.Contains(alternative.Stems));
        var isName = known.Count == 0
            ? isPlaceName || IsTypedAsName(words, indices) || isStrange
            : isPlaceName || (!isGeneric && NamesOf(stems, known, lexicon).Any(lexicon.IsName));

        var isNumber = thing is { IsPhone: true } || (words.Count == 1 && IsIdentifying(stems[0]));

        return new Concept
        {
            Text = string.Join(' ', words.Select(word => word.Surface)),
            Alternatives = alternatives,
            Weight = Math.Max(LeastWeight, rarity) * (isGeneric ? GenericShare : isVerb || (known.Count == 0 && (before == "my" || char.IsAsciiDigit(words[0].Lower[0]))) ? VerbShare : 1) * (isCue ? CueShare : 1),
            Required = isName || isNumber,
            IsNumber = isNumber,
            IsPlace = isPlaceName || (isName && (before == "in" || stems.Any(lexicon.IsPlace))),
            IsVerb = isVerb,
            Unknown = known.Count == 0 && !isGeneric,
            IsCue = isCue,
            IsFocus = !isName && indices.Any(form.Focus.Contains),
        };
    }

    // A year or "20 hours" is met by many an answer that does not repeat it; "6710" and "½" are not.
    private static bool IsIdentifying(string stem) => stem.Contains('/', StringComparison.Ordinal) || (
        char.IsAsciiDigit(stem[0]) && stem.All(char.IsAsciiDigit) && stem.Length >= 4 && !(stem.Length == 4 && stem[..2] is "19" or "20"));

    // What was typed decides; what stands for it only where the documents do not have the typed word.
    private static IEnumerable<string> NamesOf(string[] stems, List<Alternative> known, Lexicon lexicon) => stems.All(lexicon.Contains)
        ? stems
        : known.Where(alternative => alternative.Strength > Vocabulary.RelatedStrength && !stems.Any(SpellingCorrector.IsCommon)).SelectMany(alternative => alternative.Stems);

    // A word that was typed and stands in the documents is as common as it is there; else as common as what stands for it.
    private static int SectionCount(List<Alternative> known, Lexicon lexicon)
    {
        var best = known.Max(alternative => alternative.Strength);

        return known.Where(alternative => alternative.Strength >= best - 0.15)
            .Max(alternative => alternative.Stems.Min(lexicon.SectionCount));
    }

    private static bool IsTypedAsName(IReadOnlyList<Word> words, IReadOnlyList<int> indices) =>
        words.All(word => char.IsUpper(word.Surface[0])) && indices[0] > 0;

    // The same thing said twice ("bus timetable? the coaches") counts once.
    private static void Add(List<Concept> concepts, Concept concept)
    {
        var stem = concept.Alternatives[0].Stems;
        var twin = concepts.FindIndex(other => other.Alternatives.Any(alternative =>
            alternative.Strength > Vocabulary.RelatedStrength && alternative.Stems.SequenceEqual(stem, StringComparer.Ordinal)));
        if (twin < 0)
        {
            concepts.Add(concept);
        }
        else
        {
            concepts[twin] = concepts[twin] with
            {
                IsFocus = concepts[twin].IsFocus || concept.IsFocus,
                IsCue = concepts[twin].IsCue && concept.IsCue,
                Weight = Math.Max(concepts[twin].Weight, concept.Weight),
            };
        }
    }

    // When all topics are common they are all there is, and must count: what tells least here would tell little anywhere.
    private static List<Concept> Weigh(List<Concept> concepts)
    {
        var topics = concepts.Where(concept => !concept.IsCue && !concept.IsGeneric).ToList();
        var heaviest = (topics.Count > 0 ? topics : concepts).Select(concept => concept.Weight).DefaultIfEmpty().Max();
        var scale = heaviest is 0 or >= 0.4 ? 1 : Math.Min(0.4 / heaviest, 2.5);

        return [.. concepts.Select(concept => topics.Count == 0 || topics.Contains(concept) ? concept with { Weight = concept.Weight * scale } : concept)];
    }
}
