namespace InternAssistant.Knowledge.Facts;

/// <summary>The subjects of a folder, and which of them a statement is about.</summary>
internal sealed class SubjectCatalog
{
    /// <summary>A statement about no posting in particular.</summary>
    public const int General = -1;

    /// <summary>A statement that names several, so that no value can be told to one.</summary>
    public const int Several = -2;

    /// <summary>A statement about every posting.</summary>
    public const int Every = -3;

    private const int WidestWord = 60;

    private readonly List<Subject> _subjects = [];
    private readonly Dictionary<string, int> _byDocument = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<int>> _byWord = new(StringComparer.Ordinal);

    /// <summary>Reads the subjects of documents.</summary>
    public SubjectCatalog(IReadOnlyList<KnowledgeDocument> documents)
    {
        var byName = new Dictionary<string, int>(StringComparer.Ordinal);

        foreach (var document in documents)
        {
            if (SubjectReader.Read(document) is { } subject)
            {
                Add(document.Id, subject, byName);
            }
        }

        for (var i = 0; i < _subjects.Count; i++)
        {
            foreach (var word in _subjects[i].Words)
            {
                (_byWord.TryGetValue(word, out var list) ? list : _byWord[word] = []).Add(i);
            }
        }

        Postings = _subjects.Count(s => s.IsPosting);
    }

    /// <summary>How many postings there are.</summary>
    public int Postings { get; }

    /// <summary>The subject with a number; null for statements about none or several.</summary>
    public Subject? this[int number] => number >= 0 ? _subjects[number] : null;

    /// <summary>A fact with the subject that its words name.</summary>
    public ComparedFact WithSubject(StatedFact stated)
    {
        var number = Of(stated);

        return new ComparedFact(stated, number, this[number]);
    }

    /// <summary>The number of the subject of a fact: what its words name, nearest first, else its document's own.</summary>
    public int Of(StatedFact stated)
    {
        var own = _byDocument.GetValueOrDefault(stated.Fact.DocumentId, General);
        var isOwnPosting = own >= 0 && _subjects[own].IsPosting;

        if (stated.Scope.IsFrontMatter)
        {
            return own;
        }

        foreach (var mention in stated.Scope.Mentions)
        {
            var named = Named(mention, isOwnPosting ? own : General);

            if (named != General)
            {
                return named;
            }

            if (!isOwnPosting && (mention.Contains("all") || mention.Contains("every") || mention.Contains("each")) && mention.Any(PlainWords.IsSubjectNoun) && stated.Fact.Kind == FactKind.Duration)
            {
                return Every;
            }
        }

        return isOwnPosting ? own : General;
    }

    private void Add(string documentId, Subject subject, Dictionary<string, int> byName)
    {
        var name = string.Join(' ', subject.FullNames[0].Order(StringComparer.Ordinal));

        if (byName.TryGetValue(name, out var known) && _subjects[known].IsPosting == subject.IsPosting)
        {
            _byDocument[documentId] = known;
            return;
        }

        byName[name] = _byDocument[documentId] = _subjects.Count;
        _subjects.Add(subject);
    }

    private int Named(HashSet<string> words, int own)
    {
        var best = General;
        var (bestScore, secondScore) = (0.0, 0.0);
        var isBestByPlace = true;
        var hasNoun = words.Any(PlainWords.IsSubjectNoun);

        foreach (var (number, (score, unique, matched)) in Candidates(words).OrderBy(c => c.Key))
        {
            var subject = _subjects[number];
            var isCovered = subject.FullNames.Exists(n => n.Count > 0 && n.IsSubsetOf(words) && (n.Count > 1 || hasNoun || subject.Acronyms.Overlaps(n)));
            var isMeant = isCovered || (unique > 0 && (matched > 1 || hasNoun));

            if (!isMeant || (own >= 0 && number != own && !(isCovered && hasNoun) && unique < 2))
            {
                continue;
            }

            var full = score + (isCovered ? 1 : 0);
            var isByPlace = subject.Words.Where(words.Contains).All(w => subject.Places.Contains(w) || PlainWords.IsGeneral(w));

            // A place beside a posting's name says where, not which posting.
            if (isByPlace != isBestByPlace)
            {
                if (isByPlace)
                {
                    continue;
                }

                (best, bestScore, secondScore, isBestByPlace) = (General, 0, 0, false);
            }

            (best, bestScore, secondScore) = full > bestScore ? (number, full, bestScore) : (best, bestScore, Math.Max(secondScore, full));
        }

        return best >= 0 && bestScore - secondScore < 0.01 ? Several : best;
    }

    private Dictionary<int, (double Score, int Unique, int Matched)> Candidates(HashSet<string> words)
    {
        var candidates = new Dictionary<int, (double Score, int Unique, int Matched)>();

        foreach (var word in words)
        {
            if (_byWord.TryGetValue(word, out var numbers) && numbers.Count <= WidestWord)
            {
                foreach (var number in numbers)
                {
                    var (score, unique, matched) = candidates.GetValueOrDefault(number);
                    candidates[number] = (score + (1.0 / numbers.Count), unique + (numbers.Count == 1 ? 1 : 0), matched + 1);
                }
            }
        }

        return candidates;
    }
}
