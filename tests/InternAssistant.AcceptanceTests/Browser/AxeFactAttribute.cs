namespace InternAssistant.AcceptanceTests.Browser;

/// <summary>A test that needs Chromium and axe-core from npm.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class AxeFactAttribute : FactAttribute
{
    public AxeFactAttribute() => Skip =
        Chromium.Path is null ? "Chromium is not installed: there is no chromium on the PATH."
        : AxeCore.IsThere ? null
        : "axe-core cannot be had: npm is missing or its registry cannot be reached.";
}
