using System.IO.Compression;
using System.Text;
using System.Text.Json.Nodes;
using InternAssistant.Cli.Output;

namespace InternAssistant.Cli.TeamsPackage;

/// <summary>The app package: a zip with the manifest, its translations and the icons. The same settings give the same bytes.</summary>
public static class AppPackage
{
    private const string ManifestFile = "manifest.json";

    // The earliest that a zip can say.
    private static readonly DateTimeOffset Always = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>The files by name, in the order that they stand in the package.</summary>
    public static IReadOnlyList<(string Name, byte[] Bytes)> Files(TeamsOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);

        return
        [
            (ManifestFile, Json(Manifest.Of(options))),
            (Icons.ColorFile, Icons.Color(options.AccentColor)),
            (Icons.OutlineFile, Icons.Outline()),
            .. PackageTexts.OtherLanguages.Select(language => (Manifest.FileOf(language), Json(Manifest.Translation(options, PackageTexts.In(language))))),
        ];
    }

    /// <summary>The package's bytes.</summary>
    public static byte[] Zip(IReadOnlyList<(string Name, byte[] Bytes)> files)
    {
        ArgumentNullException.ThrowIfNull(files);
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in files)
            {
                var entry = zip.CreateEntry(name, CompressionLevel.SmallestSize);
                entry.LastWriteTime = Always;
                using var stream = entry.Open();
                stream.Write(content);
            }
        }

        return bytes.ToArray();
    }

    private static byte[] Json(JsonObject json) => Encoding.UTF8.GetBytes(JsonLines.Indented(json).ReplaceLineEndings("\n") + "\n");
}
