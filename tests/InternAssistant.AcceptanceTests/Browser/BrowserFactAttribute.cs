namespace InternAssistant.AcceptanceTests.Browser;

/// <summary>A test that needs Chromium. <c>tests/run.sh</c> installs it where it may; elsewhere the test is skipped by name.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BrowserFactAttribute : FactAttribute
{
    public BrowserFactAttribute() => Skip = Chromium.Path is null ? "Chromium is not installed: there is no chromium on the PATH." : null;
}
