namespace InternAssistant.AcceptanceTests.Quality.SeededFaults;

/// <summary>A clock that stands still on a day on which nothing in the folders has been due for review.</summary>
internal sealed class FixedClock : TimeProvider
{
    public override DateTimeOffset GetUtcNow() => new(2026, 11, 26, 12, 0, 0, TimeSpan.Zero);
}
