namespace InternAssistant.Knowledge.Facts;

/// <summary>Who holds a role.</summary>
/// <param name="Role">The role.</param>
/// <param name="Name">The person's name in lower case, without titles.</param>
internal sealed record PersonValue(string Role, string Name) : FactValue(FactKind.Contact)
{
    /// <inheritdoc/>
    public override string Normal => Name;

    // "A. Ribeiro" and "Ana Ribeiro" may be one person.
    /// <inheritdoc/>
    public override bool Contradicts(FactValue other) =>
        other is PersonValue person && person.Role == Role && !Name.Split(' ').Intersect(person.Name.Split(' '), StringComparer.Ordinal).Any();
}
