namespace InternAssistant.Knowledge.Facts;

/// <summary>Judges whether two statements speak of one property of one subject, and contradict each other there.</summary>
internal sealed class FactComparison(int postings, IReadOnlySet<int> presentYears)
{
    private const double Alike = 0.6;
    private const double Related = 0.34;

    private static readonly HashSet<string> Core = new(StringComparer.Ordinal) { "starts", "ends", "deadline", "applications open", "published", "founded", "duration", "pay", "place", "places", "working time", "leave", "notice" };

    // Topics that may stand beside a property on one side only.
    private static readonly string[] Loose = ["pay", "fee", "offer", "apply", "start", "end", "open", "length", "response", "experience", "phone", "email", "published", "enrol"];

    /// <summary>True when both cannot be true.</summary>
    public bool Contradict(ComparedFact a, ComparedFact b) =>
        a.Stated.Value.Contradicts(b.Stated.Value)
        && !a.Stated.Scope.IsUncertain && !b.Stated.Scope.IsUncertain
        && IsOneSubject(a, b)
        && !HaveCommonAlternative(a.Stated, b.Stated)
        && HaveSameDistinctions(a, b)
        && HaveSameYears(a.Stated, b.Stated)
        && HaveSameNames(a, b)
        && HaveSameLabels(a, b)
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
        var isTwoSided = own.Any(others.Contains) && own.Any(a.Stated.Scope.Distinctions.Contains);
        own.RemoveWhere(d => !isTwoSided && (others.Contains(d) ? a : b).Stated.Scope.TitleDistinctions.Contains(d));
        own.ExceptWith(AverageOf(a, b));
        own.ExceptWith(a.Subject?.Distinctions ?? []);
        own.ExceptWith(b.Subject?.Distinctions ?? []);

        return own.Count == 0;
    }

    // "on average eight weeks" says the same of a value as "about eight weeks".
    private static string[] AverageOf(ComparedFact a, ComparedFact b) =>
        (a.Stated.Value is Quantity { IsApproximate: true } && b.Stated.Scope.Distinctions.Contains("example")) || (b.Stated.Value is Quantity { IsApproximate: true } && a.Stated.Scope.Distinctions.Contains("example")) ? ["example"] : [];

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
            own.RemoveWhere(n => !others.Contains(n) && b.Stated.Scope.Title.Contains(Stem.Of(n)));
            others.RemoveWhere(n => !own.Contains(n) && a.Stated.Scope.Title.Contains(Stem.Of(n)));

            return a.Stated.Fact.DocumentId == b.Stated.Fact.DocumentId ? own.SetEquals(others) : own.Count == 0 ? others.Count == 0 : own.IsSubsetOf(others) || (others.Count > 0 && others.IsSubsetOf(own));
        }

        return (own.IsSubsetOf(others) || others.IsSubsetOf(own)) && HaveNoExtra(a, b, own, others);
    }

    // Names on one side only: a house's name changes nothing, a track's or a place's does.
    private static bool HaveNoExtra(ComparedFact a, ComparedFact b, HashSet<string> own, HashSet<string> others)
    {
        var extra = new HashSet<string>(own);
        extra.SymmetricExceptWith(others);
        extra.ExceptWith(a.Stated.Scope.HouseNames);
        extra.ExceptWith(b.Stated.Scope.HouseNames);

        return extra.Count == 0;
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

    // The rows of a table list different things unless their first cells say the same.
    private static bool HaveSameLabels(ComparedFact a, ComparedFact b)
    {
        var (own, others) = (a.Stated.Scope, b.Stated.Scope);

        if (own.Label is { } label && others.Label is { } other)
        {
            return own.IsRow && others.IsRow ? Likeness(label, other) >= 0.5 && (a.Stated.Fact.DocumentId != b.Stated.Fact.DocumentId || label.SetEquals(other))
                : own.IsNamed && others.IsNamed || label.SetEquals(other);
        }

        var (row, rest) = own.IsRow ? (a, b) : (b, a);

        if (!row.Stated.Scope.IsRow || row.Stated.Scope.Label is not { } first)
        {
            return true;
        }

        var telling = first.Where(w => !PlainWords.IsGeneral(w) && !Distinctions.Contains(w) && Topics.Of(w) is null && !(row.Subject?.Words.Any(s => Stem.Of(s) == w) ?? false)).ToList();

        return telling.Count == 0 || telling.Count(w => rest.Stated.Scope.Said.Contains(w) || rest.Stated.Scope.Asked.Contains(w)) * 2 >= telling.Count;
    }

    private static bool IsOneProperty(ComparedFact a, ComparedFact b)
    {
        var (own, others) = (a.Stated, b.Stated);
        var likeness = Likeness(own.Scope.Words, others.Scope.Words);
        var isSameDocument = own.Fact.DocumentId == others.Fact.DocumentId;
        var isFrontMatter = own.Scope.IsFrontMatter || others.Scope.IsFrontMatter;

        var isSamePosting = a.Number == b.Number && IsPosting(a);
        var isCore = Core.Contains(own.Fact.Attribute) && own.Fact.Attribute == others.Fact.Attribute;

        if (own.Fact.Kind != FactKind.Contact && !(own.Value is PlaceValue { Sort: not "town" } && Aboutness.Share(own.Scope, others.Scope, isSameDocument) >= Alike) && !own.Scope.Objects.SetEquals(others.Scope.Objects)
            && !((likeness >= 0.75 || Aboutness.Share(own.Scope, others.Scope, isSameDocument) >= Alike || (isCore && isSamePosting)) && own.Scope.Objects.Except(Loose).ToHashSet().SetEquals(others.Scope.Objects.Except(Loose))))
        {
            return false;
        }

        if (own.Fact.Attribute is "published" or "updated" && !isSameDocument && !isSamePosting)
        {
            return false;
        }

        if (Aboutness.IsForeign(a, b) || Aboutness.IsForeign(b, a))
        {
            return false;
        }

        if (own.Fact.Attribute != others.Fact.Attribute)
        {
            return Aboutness.Share(own.Scope, others.Scope, isSameDocument) >= 0.75;
        }

        if (isCore && (isFrontMatter || isSamePosting || (IsAboutStay(a) && IsAboutStay(b)) || likeness >= Related))
        {
            return true;
        }

        if (own.Fact.Kind is FactKind.Contact or FactKind.Place)
        {
            if (own.Value is PlaceValue { Sort: not "town" and not "street" and not "postcode" } && Residue(own).Count > 0 && Residue(others).Count > 0 && !Residue(own).Overlaps(Residue(others)))
            {
                return false;
            }

            if (own.Fact.Kind == FactKind.Contact && isSamePosting && isFrontMatter && Aboutness.IsOfWhole(own.Scope.IsFrontMatter ? b : a))
            {
                return true;
            }

            return (own.Value is PlaceValue { Sort: "room" or "building" or "floor" or "desk" } ? own.Scope.Names.Count > 0 && own.Scope.Names.SetEquals(others.Scope.Names) : own.Scope.Names.Overlaps(others.Scope.Names)) || (likeness >= 0.5 && own.Scope.Words.Count(others.Scope.Words.Contains) > 1) || Aboutness.Share(own.Scope, others.Scope, isSameDocument) >= Alike;
        }

        if (isSamePosting && own.Scope.IsNamed && others.Scope.IsNamed && (own.Fact.Kind != FactKind.Count || !isSameDocument) && Aboutness.HaveNothingApart(a, b))
        {
            return true;
        }

        return Aboutness.Share(own.Scope, others.Scope, isSameDocument) >= Alike || IsSaidAlike(own, others, likeness, isSameDocument);
    }

    private static bool IsSaidAlike(StatedFact own, StatedFact others, double likeness, bool isSameDocument)
    {
        if (!own.Scope.IsNamed && own.Scope.Words.Count(others.Scope.Words.Contains) < 2)
        {
            return false;
        }

        return own.Scope.IsNamed && own.Fact.Kind != FactKind.Count ? likeness >= (isSameDocument ? Alike : Related) : likeness >= (own.Fact.Kind == FactKind.Count && !isSameDocument ? 0.5 : Alike);
    }

    // What a statement says beside names: "the director sits".
    private static HashSet<string> Residue(StatedFact stated)
    {
        var said = stated.Scope.Words.Except(stated.Scope.Names.Select(Stem.Of)).ToHashSet(StringComparer.Ordinal);

        return said.Count > 0 ? said : [.. stated.Scope.Asked.Where(w => !PlainWords.IsGeneral(w))];
    }

    private static bool IsAboutStay(ComparedFact fact) => fact.Subject is not null || fact.Stated.Scope.Mentions.Any(m => m.Any(PlainWords.IsSubjectNoun));

    // The share of the shorter statement's words that the other has too, held down where it has very few.
    private static double Likeness(HashSet<string> a, HashSet<string> b)
    {
        if (a.Count == 0 || b.Count == 0)
        {
            return a.Count == b.Count ? 1 : Related;
        }

        var shared = a.Count(b.Contains);

        return shared == 0 ? 0 : (double)shared / Math.Max(Math.Min(a.Count, b.Count), Math.Max(a.Count, b.Count) * 0.5);
    }
}
