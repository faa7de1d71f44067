using InternAssistant.Tests.Fakes;

namespace InternAssistant.Tests.Web.DirectLine;

/// <summary>A clock that can fail, as anything inside a host may.</summary>
internal sealed class BreakableClock(DateTimeOffset now) : TimeProvider
{
    private readonly FakeClock clock = new(now);

    public bool IsBroken { get; set; }

    public override DateTimeOffset GetUtcNow() => IsBroken ? throw new InvalidOperationException("The clock is broken.") : clock.GetUtcNow();

    public void Pass(TimeSpan time) => clock.Pass(time);
}
