namespace InternAssistant.Models;

/// <summary>Tokens that were set aside for a call.</summary>
/// <param name="Day">The day (UTC) that they belong to.</param>
/// <param name="Tokens">How many.</param>
internal readonly record struct TokenReservation(DateOnly Day, long Tokens);
