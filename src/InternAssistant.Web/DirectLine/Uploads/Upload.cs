using InternAssistant.Web.BotFramework.Schema;

namespace InternAssistant.Web.DirectLine.Uploads;

/// <summary>What one upload brought: files, and the activity that they belong to where one came with them.</summary>
internal sealed record Upload(Activity Activity, IReadOnlyList<UploadedFile> Files);
