using System.Diagnostics;
using InternAssistant.Tests.Documentation;

namespace InternAssistant.Tests.Retrieval.Oracle;

/// <summary>
/// The small Java program around Apache Lucene, ready to run. <c>tests/run.sh</c> installs what it needs and compiles it
/// where it may; elsewhere it is compiled here, when the compiler and Debian's jars are there.
/// </summary>
internal static class LuceneProgram
{
    private const string Jars = "/usr/share/java/";
    private static readonly string[] Libraries = ["lucene-core-8.7.0.jar", "lucene-analyzers-common-8.7.0.jar"];
    private static readonly string Source = Repository.PathOf("tests/InternAssistant.Tests/Retrieval/Oracle/LuceneOracle.java");
    private static readonly string Output = Repository.PathOf("artifacts/lucene-oracle");
    private static readonly Lazy<string?> Problem = new(Prepare);

    /// <summary>Why the program cannot run; null when it can.</summary>
    public static string? Missing => Problem.Value;

    private static string ClassPath => string.Join(Path.PathSeparator, [.. Libraries.Select(library => Jars + library), Output]);

    public static Process Start() =>
        Process.Start(new ProcessStartInfo("java", ["-Xss16m", "-XX:+UseSerialGC", "-cp", ClassPath, "LuceneOracle"])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;

    private static string? Prepare()
    {
        if (Libraries.FirstOrDefault(library => !File.Exists(Jars + library)) is { } absent)
        {
            return $"Apache Lucene is not installed: there is no {Jars}{absent} (Debian: liblucene8-java).";
        }

        if (!IsOnPath("java"))
        {
            return "Java is not installed: there is no java on the PATH (Debian: default-jdk-headless).";
        }

        return IsCompiled ? null : Compile();
    }

    private static bool IsCompiled
    {
        get
        {
            var compiled = Path.Combine(Output, "LuceneOracle.class");

            return File.Exists(compiled) && File.GetLastWriteTimeUtc(compiled) >= File.GetLastWriteTimeUtc(Source);
        }
    }

    private static string? Compile()
    {
        if (!IsOnPath("javac"))
        {
            return "The program around Lucene is not compiled: there is no javac on the PATH (Debian: default-jdk-headless).";
        }

        using var compiler = Process.Start("javac", ["-d", Output, "-cp", ClassPath, Source]);
        compiler.WaitForExit();

        return compiler.ExitCode == 0 ? null : throw new InvalidOperationException($"javac does not compile '{Source}'.");
    }

    private static bool IsOnPath(string command) => (Environment.GetEnvironmentVariable("PATH") ?? "")
        .Split(Path.PathSeparator)
        .Any(folder => File.Exists(Path.Combine(folder, command)));
}
