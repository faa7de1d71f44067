using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace InternAssistant.Knowledge.Yaml;

/// <summary>
/// Reads YAML into values, with limits on size, depth and number, so that no file costs more than it is long.
/// Aliases are not expanded: they read as nothing.
/// </summary>
internal static class BoundedYaml
{
    /// <summary>The greatest YAML text that is read, in UTF-16 code units.</summary>
    public const int MaxLength = 1 << 18;

    private const int MaxDepth = 32;
    private const int MaxEvents = 100_000;

    /// <summary>The first document's root; null when the text says nothing. Throws <see cref="YamlException"/> for what is not YAML or goes beyond a limit.</summary>
    public static YamlItem? Read(string yaml)
    {
        if (yaml.Length > MaxLength)
        {
            throw new YamlException($"the YAML is longer than {MaxLength:N0} characters");
        }

        try
        {
            return ReadEvents(yaml);
        }
        catch (Exception e) when (e is InvalidOperationException or ArgumentException or IndexOutOfRangeException or FormatException)
        {
            // The parser breaks off like this over some unclosed brackets and quotes.
            throw new YamlException("a bracket, brace or quote is opened and not closed", e);
        }
    }

    private static YamlItem? ReadEvents(string yaml)
    {
        var parser = new Parser(new StringReader(yaml));
        var open = new Stack<(YamlItem Item, string? Key, int KeyLine)>();
        YamlItem? root = null;

        for (var events = 0; parser.MoveNext(); events++)
        {
            var e = parser.Current!;

            if (events > MaxEvents || open.Count > MaxDepth)
            {
                throw new YamlException(e.Start, e.End, "the YAML has too many values or is nested too deeply");
            }

            switch (e)
            {
                case DocumentEnd:
                    return root;
                case MappingStart:
                    open.Push((new YamlItem { FirstLine = LineOf(e.Start), LastLine = LineOf(e.Start), Map = [] }, null, 0));
                    break;
                case SequenceStart:
                    open.Push((new YamlItem { FirstLine = LineOf(e.Start), LastLine = LineOf(e.Start), List = [] }, null, 0));
                    break;
                case MappingEnd or SequenceEnd:
                    var done = open.Pop().Item;

                    // A flow collection ends at its bracket; a block collection at its last value.
                    if (e.End.Index > e.Start.Index)
                    {
                        done.LastLine = Math.Max(done.LastLine, LineOf(e.End));
                    }

                    root = Place(done, open) ?? root;
                    break;
                case Scalar scalar:
                    var value = new YamlItem { FirstLine = LineOf(scalar.Start), LastLine = LineOf(scalar.End), Scalar = scalar.Value };
                    root = Place(value, open) ?? root;
                    break;
                case AnchorAlias:
                    root = Place(new YamlItem { FirstLine = LineOf(e.Start), LastLine = LineOf(e.End), Scalar = "" }, open) ?? root;
                    break;
            }
        }

        return root;
    }

    // Puts a value where it belongs; returns it when it is the root.
    private static YamlItem? Place(YamlItem value, Stack<(YamlItem Item, string? Key, int KeyLine)> open)
    {
        if (open.Count == 0)
        {
            return value;
        }

        var (parent, key, keyLine) = open.Pop();
        parent.LastLine = Math.Max(parent.LastLine, value.LastLine);

        if (parent.List is { } list)
        {
            list.Add(value);
        }
        else if (key is null)
        {
            (key, keyLine) = (value.Scalar ?? "", value.FirstLine);
            open.Push((parent, key, keyLine));
            return null;
        }
        else
        {
            parent.Map!.Add((key, keyLine, value));
        }

        open.Push((parent, null, 0));
        return null;
    }

    private static int LineOf(Mark mark) => (int)mark.Line - 1;
}
