namespace InternAssistant.AcceptanceTests.Builders;

/// <summary>A temporary folder with a small knowledge folder in it, as staff would have one.</summary>
internal sealed class Workspace : IDisposable
{
    public Workspace() => Directory.CreateDirectory(Knowledge);

    public string Folder { get; } = Directory.CreateTempSubdirectory("internassistant-").FullName;

    public string Knowledge => Path.Combine(Folder, "knowledge");

    /// <summary>A workspace about an invented laboratory, so that no test leans on the wording of the shipped documents.</summary>
    public static Workspace AboutZarnow() => new Workspace()
        .With("travel/getting-here.md", """
            ---
            title: Getting to the Zarnow lab
            published: 2025-12-03
            ---
            # Getting to the Zarnow lab

            ## Parking

            There is no visitor parking at the Zarnow lab.

            ## Train

            The walk from Zarnow railway station to the lab takes 12 minutes.
            """)
        .With("faq/duration.md", """
            ---
            title: How long internships last
            ---
            # How long internships last

            ## How long is the internship in Lisbon?

            The internship in Lisbon lasts 12 weeks.

            ## How long is the internship in Oslo?

            The internship in Oslo lasts 16 weeks.
            """)
        .With("faq/hotels.md", """
            ---
            title: Hotels near the Zarnow lab
            ---
            # Hotels near the Zarnow lab

            ## Which hotels are near the lab?

            These hotels are near the Zarnow lab:

            - The Blue Heron hotel
            - The Old Mill hotel
            - The Station hotel
            """);

    public Workspace With(string id, string text) => With(id, System.Text.Encoding.UTF8.GetBytes(text));

    public Workspace With(string id, byte[] bytes)
    {
        var path = Path.Combine(Knowledge, id);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, bytes);

        return this;
    }

    /// <summary>Writes a file beside the knowledge folder and returns its path.</summary>
    public string WithFile(string name, string text)
    {
        var path = Path.Combine(Folder, name);
        File.WriteAllText(path, text);

        return path;
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
