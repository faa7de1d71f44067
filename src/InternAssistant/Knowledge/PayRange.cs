namespace InternAssistant.Knowledge;

/// <summary>A range of pay.</summary>
/// <param name="Min">The least amount, in <paramref name="Currency"/>.</param>
/// <param name="Max">The greatest amount, in <paramref name="Currency"/>.</param>
/// <param name="Currency">The ISO 4217 code.</param>
/// <param name="Per">The period that the amount is for, for example <c>month</c>.</param>
/// <param name="Where">The places it is paid in; empty when it is paid everywhere.</param>
public sealed record PayRange(decimal Min, decimal Max, string Currency, string Per, IReadOnlyList<string> Where);
