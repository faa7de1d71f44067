using InternAssistant.Knowledge;

namespace InternAssistant.Tests.Knowledge;

public sealed class KnowledgeFolderTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly TemporaryFolder _outside = new();

    public void Dispose()
    {
        _folder.Dispose();
        _outside.Dispose();
    }

    [Fact]
    public void Documents_are_found_in_ordinal_order_and_the_rest_is_no_document()
    {
        _folder.With("b.md", "b").With("a/z.txt", "z").With("a/Z.MD", "Z").With("B/c.md", "c").With("golden/questions.md", "q").With("synonyms.yaml", "groups: []")
            .With(".git/x.md", "x").With("a/.hidden.md", "h").With("a/z.txt.yaml", "title: Z").With("a/golden/kept.md", "k");

        var found = new KnowledgeFolder(_folder.Path).Find();

        Assert.Null(found.Problem);
        Assert.Equal(["B/c.md", "a/Z.MD", "a/golden/kept.md", "a/z.txt", "b.md"], found.Files.Select(f => f.Id));
        Assert.Empty(found.LeftOut);
        Assert.Equal(_folder["a/z.txt.yaml"], found.Files.Single(f => f.Id == "a/z.txt").Sidecar);
        Assert.Equal("Z", Assert.IsType<LoadResult.Loaded>(found.Files[3].Load()).Document.Title);
    }

    [Fact]
    public void A_page_without_a_sidecar_keeps_the_facts_of_its_top_lines()
    {
        _folder.With("page.txt", "Research Intern, Gels\n\nLocation: Galway, Ireland\nStart date: 7 June 2027\n\nYou will prepare gels and measure how they flow.\n");

        var file = Assert.Single(new KnowledgeFolder(_folder.Path).Find().Files);

        Assert.Contains(Assert.IsType<LoadResult.Loaded>(file.Load()).Document.FrontMatter.Posting!.Location, place => place.Contains("Galway", StringComparison.Ordinal));
    }

    [Fact]
    public void What_cannot_be_read_is_named()
    {
        _folder.With("a.md", "a").With("empty.md", "").With("photo.PNG", "x").With("noextension", "x");

        using (var large = File.Create(_folder["large.txt"]))
        {
            large.SetLength(KnowledgeFolder.MaxFileBytes + 1);
        }

        var leftOut = new KnowledgeFolder(_folder.Path).Find().LeftOut;

        Assert.Equal(["empty.md", "large.txt", "noextension", "photo.PNG"], leftOut.Select(f => f.Id));
        Assert.All(leftOut, f => Assert.Contains($"'{f.Id}'", f.Reason, StringComparison.Ordinal));
    }

    [Fact]
    public void Links_are_followed_only_inside_the_folder_and_never_in_circles()
    {
        _folder.With("a/doc.md", "a").With("b/doc.md", "b");
        _outside.With("secret.md", "s");
        File.CreateSymbolicLink(_folder["inside.md"], _folder["a/doc.md"]);
        File.CreateSymbolicLink(_folder["secret.md"], _outside["secret.md"]);
        File.CreateSymbolicLink(_folder["broken.md"], _folder["nowhere.md"]);
        File.CreateSymbolicLink(_folder["self.md"], _folder["self.md"]);
        Directory.CreateSymbolicLink(_folder["outside"], _outside.Path);
        Directory.CreateSymbolicLink(_folder["a/up"], _folder.Path);
        Directory.CreateSymbolicLink(_folder["a/b"], _folder["b"]);
        Directory.CreateSymbolicLink(_folder["b/a"], _folder["a"]);

        var found = new KnowledgeFolder(_folder.Path).Find();

        Assert.Equal(["a/b/doc.md", "a/doc.md", "b/a/doc.md", "b/doc.md", "inside.md"], found.Files.Select(f => f.Id));
        Assert.Contains(found.LeftOut, f => f.Id == "secret.md");
        Assert.Contains(found.LeftOut, f => f.Id == "outside");
        Assert.Contains(found.LeftOut, f => f.Id == "broken.md");
        Assert.Contains(found.LeftOut, f => f.Id == "self.md");
        Assert.Contains(found.LeftOut, f => f.Id == "a/up");
    }

    [Fact]
    public void Sockets_are_left_out_without_being_opened()
    {
        _folder.With("a.md", "a");
        using var socket = new System.Net.Sockets.Socket(System.Net.Sockets.AddressFamily.Unix, System.Net.Sockets.SocketType.Stream, System.Net.Sockets.ProtocolType.Unspecified);
        socket.Bind(new System.Net.Sockets.UnixDomainSocketEndPoint(_folder["pipe.md"]));

        var found = new KnowledgeFolder(_folder.Path).Find();

        Assert.Equal(["a.md"], found.Files.Select(f => f.Id));
        Assert.Equal("pipe.md", Assert.Single(found.LeftOut).Id);
    }

    [Fact]
    public void Pipes_are_left_out_without_being_opened_and_files_of_a_gigabyte_without_being_read()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        _folder.With("a.md", "a");
        System.Diagnostics.Process.Start("mkfifo", _folder["pipe.pdf"]).WaitForExit();

        using (var sparse = File.Create(_folder["sparse.docx"]))
        {
            sparse.SetLength(1L << 30);
        }

        var found = new KnowledgeFolder(_folder.Path).Find();

        Assert.Equal(["a.md"], found.Files.Select(f => f.Id));
        Assert.Equal(["pipe.pdf", "sparse.docx"], found.LeftOut.Select(f => f.Id));
    }

    [Fact]
    public void A_file_that_may_not_be_read_is_named_and_the_rest_is_read()
    {
        // For root, who may read everything, a folder in the place of the file stands for the refusal.
        _folder.With("a.md", "Interns are paid.").With("b.md", "Interns are fed.");
        var files = new KnowledgeFolder(_folder.Path).Find().Files;
        File.Delete(_folder["a.md"]);
        Directory.CreateDirectory(_folder["a.md"]);

        var results = files.Select(f => f.Load()).ToList();

        Assert.Contains("'a.md' cannot be read", Assert.IsType<LoadResult.Failed>(results[0]).Reason, StringComparison.Ordinal);
        Assert.IsType<LoadResult.Loaded>(results[1]);
    }

    [Fact]
    public void A_folder_without_documents_says_what_to_do()
    {
        _folder.With("photo.png", "x");

        Assert.Contains("re-index", new KnowledgeFolder(_folder.Path).Find().Problem, StringComparison.Ordinal);
        Assert.Contains("photo.png", new KnowledgeFolder(_folder.Path).Find().Problem, StringComparison.Ordinal);
        Assert.Contains("There is no knowledge folder", new KnowledgeFolder(_folder["missing"]).Find().Problem, StringComparison.Ordinal);
        Assert.Contains("is a file", new KnowledgeFolder(_folder["photo.png"]).Find().Problem, StringComparison.Ordinal);
    }
}
