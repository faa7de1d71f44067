namespace InternAssistant.AcceptanceTests.DirectLine;

/// <summary>A test that needs Direct Line's client from npm. Where node, npm or their registry is out of reach the test is skipped by name.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class DirectLineClientFactAttribute : FactAttribute
{
    public DirectLineClientFactAttribute() => Skip = DirectLineClient.WhyNot;
}
