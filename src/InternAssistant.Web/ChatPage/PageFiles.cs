using Microsoft.AspNetCore.Http.HttpResults;

namespace InternAssistant.Web.ChatPage;

/// <summary>The files of the pages, beside the program, without inline script or style.</summary>
public static class PageFiles
{
    private static readonly Dictionary<string, string> Types = new()
    {
        [".js"] = "text/javascript; charset=utf-8",
        [".css"] = "text/css; charset=utf-8",
        [".svg"] = "image/svg+xml",
    };

    public static string Folder { get; } = Path.Combine(AppContext.BaseDirectory, "wwwroot");

    /// <summary>Addresses of scripts, styles and pictures, such as <c>/widget/frame.css</c>. Pages have addresses of their own.</summary>
    public static IReadOnlyList<string> Addresses { get; } =
    [
        .. Directory.EnumerateFiles(Folder, "*", SearchOption.AllDirectories)
            .Where(path => Types.ContainsKey(Path.GetExtension(path)))
            .Select(path => $"/{Path.GetRelativePath(Folder, path).Replace(Path.DirectorySeparatorChar, '/')}")
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>The file at one of <see cref="Addresses"/>.</summary>
    public static PhysicalFileHttpResult At(string address)
    {
        ArgumentNullException.ThrowIfNull(address);

        return TypedResults.PhysicalFile(Path.Combine(Folder, address[1..]), Types[Path.GetExtension(address)]);
    }

    public static string Read(string name) => File.ReadAllText(Path.Combine(Folder, name));
}
