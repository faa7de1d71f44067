namespace InternAssistant.Tests.Builders;

/// <summary>The assistant over <see cref="Harbour"/>, built once for a class of tests.</summary>
public sealed class HarbourFixture
{
    internal Assistant Assistant { get; } = Harbour.Knowledge().Build();
}
