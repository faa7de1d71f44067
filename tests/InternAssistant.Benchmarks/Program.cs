using InternAssistant.Benchmarks;
using InternAssistant.Benchmarks.Calibration;

return args switch
{
    ["index", .. var rest] => await IndexThroughput.RunAsync(rest),
    ["calibrate"] => await CalibrateCommand.RunAsync(),
    ["embed", ..] => EmbeddingLatency.Run(),
    _ => await TurnLatency.RunAsync(args),
};
