using System.Runtime.CompilerServices;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using InternAssistant.Web.BotFramework.Schema;

namespace InternAssistant.Tests.Web.BotFramework.Rendering;

/// <summary>Compares JSON with an approved file. Where they differ, what came is written beside it, to be looked at and, if it is right, to take its place.</summary>
internal static class Approval
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Readable(Activity activity) => JsonNode.Parse(ActivityJson.Write(activity))!.ToJsonString(Indented) + "\n";

    public static void Check(string name, string received, [CallerFilePath] string caller = "")
    {
        var approved = Path.Combine(Path.GetDirectoryName(caller)!, "Approved", $"{name}.json");
        var beside = Path.ChangeExtension(approved, ".received.json");
        if (File.Exists(approved) && File.ReadAllText(approved) == received)
        {
            File.Delete(beside);

            return;
        }

        Directory.CreateDirectory(Path.GetDirectoryName(approved)!);
        File.WriteAllText(beside, received);
        Assert.Fail($"{beside} is not what was approved.");
    }
}
