namespace InternAssistant.Knowledge.Facts;

/// <summary>A place as words, compared only with places of the same sort.</summary>
/// <param name="Sort"><c>town</c>, <c>street</c>, <c>postcode</c>, <c>room</c>, <c>floor</c> or <c>building</c>.</param>
/// <param name="Name">The name in lower case.</param>
internal sealed record PlaceValue(string Sort, string Name) : FactValue(FactKind.Place)
{
    private static readonly string[] Compass = ["city", "town", "area", "the", "of", "bay", "metropolitan", "greater"];

    /// <inheritdoc/>
    public override string Normal => Name;

    /// <inheritdoc/>
    public override bool Contradicts(FactValue other)
    {
        if (other is not PlaceValue place || place.Sort != Sort || place.Name == Name)
        {
            return false;
        }

        var (own, others) = (Words(Name), Words(place.Name));

        return !own.IsSubsetOf(others) && !others.IsSubsetOf(own);
    }

    private static HashSet<string> Words(string name) => [.. name.Split(' ', StringSplitOptions.RemoveEmptyEntries).Except(Compass)];
}
