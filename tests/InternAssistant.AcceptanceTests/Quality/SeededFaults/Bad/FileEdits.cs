using System.Text;

namespace InternAssistant.AcceptanceTests.Quality.SeededFaults.Bad;

/// <summary>Files that are cut, lost, moved or overwritten.</summary>
internal static class FileEdits
{
    private const string ErrorPage = """
        <!DOCTYPE html>
        <html><head><title>503 Service Unavailable</title></head>
        <body><h1>Service Unavailable</h1><p>The server is temporarily unable to service your request. Please try again later.</p></body></html>
        """;

    public static IReadOnlyList<Edit> All =>
    [
        Edit.OfText("file emptied", (_, _) => ""),
        Edit.OfText("only front matter left", (text, _) => Writing.BodyStart(text) is > 0 and var start ? text[..start] : null),
        Edit.OfBody("cut off in the middle of a word", CutInWord),
        Edit.OfText("cut off inside the front matter", (text, random) => Writing.BodyStart(text) is > 40 and var start ? text[..random.Next(20, start - 10)] : null),
        Edit.OfBody("cut off in a table", CutInTable),
        Edit.OfBody("last third lost", (body, _) => body[..(body.Length * 2 / 3)]),
        new("document deleted", (folder, file, _) =>
        {
            folder.Delete(file);

            return new Damage([file]);
        }),
        new("several documents deleted", DeleteSeveral),
        new("top folder deleted", DeleteTopFolder),
        new("folder moved one level deeper", MoveDeeper),
        new("all documents emptied", EmptyAll),
        new("renamed to .bak", (folder, file, _) => Rename(folder, file, file + ".bak")),
        new("renamed to .docx", (folder, file, _) => Rename(folder, file, Path.ChangeExtension(file, ".docx"))),
        new("renamed to have no extension", (folder, file, _) => Rename(folder, file, Path.ChangeExtension(file, null))),
        new("hidden by a dot before its name", (folder, file, _) => Rename(folder, file, Path.Combine(Path.GetDirectoryName(file)!, "." + Path.GetFileName(file)))),
        new("another document pasted over it", PasteOther),
        new("merged into another document, itself deleted", MergeIntoOther),
        new("two documents run together in one file", RunTogether),
        Edit.OfText("replaced by the server's error page", (_, _) => ErrorPage),
        Edit.OfBytes("replaced by a Word file under the old name", (_, random) =>
        {
            var bytes = new byte[4096];
            random.NextBytes(bytes);
            "PK\u0003\u0004"u8.CopyTo(bytes);

            return bytes;
        }),
        Edit.OfText("replaced by another text altogether", (text, _) => text[..Writing.BodyStart(text)] + "# Minutes\n\nThe weekly meeting was moved to Thursday. Anna takes the notes.\n"),
    ];

    private static TextEdit? CutInWord(string body, Random random)
    {
        var at = random.Next(body.Length / 4, body.Length / 2);
        while (at < body.Length - 1 && !(char.IsLetter(body[at - 1]) && char.IsLetter(body[at])))
        {
            at++;
        }

        return body[..at];
    }

    private static TextEdit? CutInTable(string body, Random random)
    {
        var lines = Writing.Lines(body);
        var rows = Writing.Where(lines, Writing.IsRow);
        if (rows.Count < 4)
        {
            return null;
        }

        var row = rows[random.Next(2, rows.Count - 1)];

        return Writing.Join(lines.Take(row)) + "\n" + lines[row][..(lines[row].Length / 2)];
    }

    private static Damage? DeleteSeveral(FolderCopy folder, string file, Random random)
    {
        var documents = folder.Documents.Where(other => other != file).OrderBy(_ => random.Next()).Take((folder.Documents.Count * 2 / 5) - 1).Append(file).ToList();
        documents.ForEach(folder.Delete);

        return documents.Count < 2 ? null : new Damage(documents) { IsOfFolder = true };
    }

    private static Damage? DeleteTopFolder(FolderCopy folder, string file, Random random)
    {
        var slash = file.IndexOf('/', StringComparison.Ordinal);
        if (slash < 0)
        {
            return null;
        }

        var gone = folder.Documents.Where(other => other.StartsWith(file[..(slash + 1)], StringComparison.Ordinal)).ToList();
        gone.ForEach(folder.Delete);

        return new Damage(gone) { IsOfFolder = true };
    }

    private static Damage? MoveDeeper(FolderCopy folder, string file, Random random)
    {
        var moved = folder.Files.ToList();
        moved.ForEach(each => folder.Move(each, "knowledge/" + each));

        return new Damage([.. moved, .. folder.Files]) { IsOfFolder = true };
    }

    private static Damage? EmptyAll(FolderCopy folder, string file, Random random)
    {
        foreach (var document in folder.Documents)
        {
            folder[document] = [];
        }

        return new Damage(folder.Documents) { IsOfFolder = true };
    }

    private static Damage? Rename(FolderCopy folder, string file, string name)
    {
        folder.Move(file, name);

        return new Damage([file, name]);
    }

    private static Damage? PasteOther(FolderCopy folder, string file, Random random)
    {
        var others = folder.Documents.Where(other => other != file && Path.GetDirectoryName(other) == Path.GetDirectoryName(file)).ToList();
        if (others.Count == 0)
        {
            return null;
        }

        folder[file] = folder[random.Pick(others)];

        return new Damage([file]);
    }

    private static Damage? MergeIntoOther(FolderCopy folder, string file, Random random)
    {
        var other = random.Pick([.. folder.Documents.Where(other => other != file)]);
        var text = folder.Text(file);
        folder.Write(other, folder.Text(other).TrimEnd('\n') + "\n\n" + text[Writing.BodyStart(text)..]);
        folder.Delete(file);

        return new Damage([file]);
    }

    private static Damage? RunTogether(FolderCopy folder, string file, Random random)
    {
        var other = random.Pick([.. folder.Documents.Where(other => other != file)]);
        folder[file] = [.. folder[file], .. Encoding.UTF8.GetBytes("\n"), .. folder[other]];

        return new Damage([file]);
    }
}
