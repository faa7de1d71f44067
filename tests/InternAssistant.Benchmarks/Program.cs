using InternAssistant.Benchmarks;

return await TurnLatency.RunAsync(args);
