using System.ComponentModel;

namespace InternAssistant.Benchmarks.Peers;

/// <summary>Debian's <c>liblucene8-java</c> and a compiled <c>LucenePeer.java</c>, where there are both.</summary>
internal static class LuceneJars
{
    private const string Folder = "/usr/share/java";
    private static readonly string[] Names = ["lucene-core-8.7.0.jar", "lucene-analyzers-common-8.7.0.jar"];

    /// <summary>Compiles the program.</summary>
    /// <returns>The class path to start it with; null when Java or Lucene 8.7 is missing.</returns>
    public static async Task<string?> CompileAsync(string into)
    {
        var jars = string.Join(':', Names.Select(name => Path.Combine(Folder, name)));
        if (!Names.All(name => File.Exists(Path.Combine(Folder, name))))
        {
            return null;
        }

        try
        {
            Directory.CreateDirectory(into);
            await PeerChild.RunAsync("javac", "-cp", jars, "-d", into, Path.Combine(AppContext.BaseDirectory, "Peers", "LucenePeer.java"));

            return $"{into}:{jars}";
        }
        catch (Win32Exception)
        {
            return null;
        }
    }
}
