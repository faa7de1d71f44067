namespace InternAssistant.Tests.Knowledge.Loaders;

/// <summary>A test that needs pdftotext. <c>tests/run.sh</c> installs it where it may; elsewhere the test is skipped by name.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class PdfFactAttribute : FactAttribute
{
    public PdfFactAttribute() => Skip = IsInstalled ? null : "pdftotext is not installed: there is no pdftotext on the PATH (Debian: poppler-utils).";

    public static bool IsInstalled { get; } = (Environment.GetEnvironmentVariable("PATH") ?? "")
        .Split(Path.PathSeparator)
        .Any(folder => File.Exists(Path.Combine(folder, "pdftotext")));
}
