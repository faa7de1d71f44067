namespace InternAssistant.Knowledge.Facts;

/// <summary>An e-mail address in lower case, or the digits of a telephone number.</summary>
/// <param name="Normalised">The address or the digits.</param>
/// <param name="IsPhone">True for a telephone number.</param>
internal sealed record ContactValue(string Normalised, bool IsPhone) : FactValue(FactKind.Contact)
{
    /// <inheritdoc/>
    public override string Normal => Normalised;

    /// <inheritdoc/>
    public override bool Contradicts(FactValue other) =>
        other is ContactValue contact && contact.IsPhone == IsPhone && (IsPhone ? !IsSameLine(Normalised, contact.Normalised) : Normalised != contact.Normalised);

    // "+44 1223 259988", "0044 1223 259988" and "01223 259988" are one line.
    private static bool IsSameLine(string a, string b)
    {
        var (longer, shorter) = a.Length >= b.Length ? (a, b) : (b, a);
        var national = shorter.TrimStart('0');

        return national.Length >= 4 && longer.EndsWith(national, StringComparison.Ordinal);
    }
}
