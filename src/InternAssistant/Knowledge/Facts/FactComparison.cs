namespace InternAssistant.Knowledge.Facts;

/// <summary>Judges whether two statements speak of one property of one subject, and contradict each other there.</summary>
internal sealed class FactComparison(int postings, IReadOnlySet<int> presentYears)
{
    private const double Alike = 0.6;
    private const double Related = 0.34;

    private static readonly HashSet<string> Core = new(StringComparer.Ordinal) { "starts", "ends", "deadline", "applications open", "published", "founded", "duration", "pay", "place", "places" };

    /// <summary>True when both cannot be true.</summary>
    public bool Contradict(ComparedFact a, ComparedFact b) =>
        a.Stated.Value.Contradicts(b.Stated.Value)
        && !a.Stated.Scope.IsUncertain && !b.Stated.Scope.IsUncertain
        && IsOneSubject(a, b)
        && !HaveCommonAlternative(a.Stated, b.Stated)
        && HaveSameDistinctions(a, b)
        && HaveSameYears(a.Stated, b.Stated)
        && HaveSameNames(a, b)
        && IsOneProperty(a, b);

    private bool IsOneSubject(ComparedFact a, ComparedFact b)
    {
        if (a.Number == SubjectCatalog.Several || b.Number == SubjectCatalog.Several)
        {
            return false;
        }

        return a.Number == b.Number || postings == 1
            ? a.Number == b.Number || !(IsPosting(a) && IsPosting(b))
            : (a.Number == SubjectCatalog.Every && IsPosting(b)) || (b.Number == SubjectCatalog.Every && IsPosting(a)) || (!IsPosting(a) && !IsPosting(b) && (a.Number < 0 || b.Number < 0));
    }

    private static bool IsPosting(ComparedFact fact) => fact.Subject is { IsPosting: true };

    private static bool HaveCommonAlternative(StatedFact a, StatedFact b) =>
        a.Alternatives.Any(x => b.Alternatives.Any(y => !x.Contradicts(y)));

    private static bool HaveSameDistinctions(ComparedFact a, ComparedFact b)
    {
        var (own, others) = (new HashSet<string>(a.Stated.Scope.Distinctions), new HashSet<string>(b.Stated.Scope.Distinctions));
        own.SymmetricExceptWith(others);
        own.ExceptWith(a.Subject?.Distinctions ?? []);
        own.ExceptWith(b.Subject?.Distinctions ?? []);

        return own.Count == 0;
    }

    private bool HaveSameYears(StatedFact a, StatedFact b)
    {
        var (own, others) = (a.Scope.Years, b.Scope.Years);

        return own.Count > 0 && others.Count > 0 ? own.Overlaps(others) : (own.Count == 0 && others.Count == 0) || own.Concat(others).All(presentYears.Contains);
    }

    private static bool HaveSameNames(ComparedFact a, ComparedFact b)
    {
        var own = Unaccounted(a, b);
        var others = Unaccounted(b, a);

        if (a.Stated.Fact.Kind is FactKind.Contact || a.Stated.Value is PlaceValue { Sort: not "town" })
        {
            return own.Count == 0 ? others.Count == 0 : own.IsSubsetOf(others) || (others.Count > 0 && others.IsSubsetOf(own));
        }

        return own.IsSubsetOf(others) || others.IsSubsetOf(own) ? Extra(a, b, own, others) : false;
    }

    // Names on one side only: a house's name changes nothing, a track's or a place's does.
    private static bool Extra(ComparedFact a, ComparedFact b, HashSet<string> own, HashSet<string> others)
    {
        var extra = new HashSet<string>(own);
        extra.SymmetricExceptWith(others);
        extra.ExceptWith(a.Stated.Scope.HouseNames);
        extra.ExceptWith(b.Stated.Scope.HouseNames);

        return extra.Count == 0 || (own.Count > 0 && others.Count > 0);
    }

    private static HashSet<string> Unaccounted(ComparedFact fact, ComparedFact other)
    {
        var names = new HashSet<string>(fact.Stated.Scope.Names);

        if (fact.Subject is { } subject)
        {
            names.ExceptWith(subject.Words);
        }

        if (other.Subject is { IsPosting: true } second)
        {
            names.ExceptWith(second.Words);
        }

        return names;
    }

    private static bool IsOneProperty(ComparedFact a, ComparedFact b)
    {
        var (own, others) = (a.Stated, b.Stated);
        var likeness = Likeness(own.Scope.Words, others.Scope.Words);
        var isSameDocument = own.Fact.DocumentId == others.Fact.DocumentId;
        var isFrontMatter = own.Scope.IsFrontMatter || others.Scope.IsFrontMatter;

        if (!own.Scope.Objects.SetEquals(others.Scope.Objects))
        {
            return likeness >= 0.75;
        }

        if (Core.Contains(own.Fact.Attribute))
        {
            return isFrontMatter || (IsAboutStay(a) && IsAboutStay(b)) || likeness >= Related;
        }

        if (own.Fact.Kind is FactKind.Contact or FactKind.Place)
        {
            return own.Scope.Names.Overlaps(others.Scope.Names) || likeness >= 0.5;
        }

        return own.Scope.IsNamed && own.Fact.Kind != FactKind.Count ? likeness >= (isSameDocument ? Alike : Related) : likeness >= (own.Fact.Kind == FactKind.Count && !isSameDocument ? 0.5 : Alike);
    }

    private static bool IsAboutStay(ComparedFact fact) => fact.Subject is not null || fact.Stated.Scope.Mentions.Any(m => m.Any(PlainWords.IsSubjectNoun));

    // The share of the shorter statement's words that the other has too, held down where it has very few.
    private static double Likeness(HashSet<string> a, HashSet<string> b)
    {
        var shared = a.Count(b.Contains);

        return shared == 0 ? 0 : (double)shared / Math.Max(Math.Min(a.Count, b.Count), Math.Max(a.Count, b.Count) * 0.5);
    }
}
