namespace InternAssistant.Cli.Output;

/// <summary>What people read beside the result: on stderr, without control characters.</summary>
public static class Say
{
    public static void Trouble(string text) => Console.Error.WriteLine(Printable.Of(text));
}
