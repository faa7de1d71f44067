namespace InternAssistant.AcceptanceTests.BotFramework;

/// <summary>A test that needs Node and the Bot Framework's npm packages. Where they cannot be had the test is skipped, and says why.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class NodeFactAttribute : FactAttribute
{
    public NodeFactAttribute() => Skip = NodePackages.Trouble;
}
