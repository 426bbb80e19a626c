using Hunsuan.Hosting;
using Hunsuan.Wellbeing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Hunsuan.Tests.Hosting;

public sealed class FilesLeftOutTests : IDisposable
{
    private readonly DirectoryInfo _data = Directory.CreateTempSubdirectory("hunsuan-test-");

    public void Dispose() => _data.Delete(recursive: true);

    [Fact]
    public async Task What_was_added_to_the_data_folder_is_read_and_what_is_faulty_is_left_out_and_told_at_start()
    {
        await Write("definitions", "own.json", Definition("own"));
        await Write("definitions", "faulty.json", Definition(""));
        await Write("definitions", "empty.json", "null");
        await Write("definitions", "hollow.json", Definition("hollow").Replace("\"when\"", "\"levels\": [null], \"when\"", StringComparison.Ordinal));
        await Write("editions/faulty", "edition.json", "{}");
        await Write("roles", "faulty-role.json", "{}");
        await Write("sign-in", "faulty-provider.json", "{}");
        var told = new Lines();
        await using var database = await TestDatabase.Create(Provider.Sqlite);
        await using var services = new ServiceCollection().AddLogging(logs => logs.AddProvider(told))
            .AddHunsuan(new Installation { Database = database.Address, DataFolder = _data.FullName })
            .AddSingleton(TestDatabase.Keys)
            .BuildServiceProvider();

        await services.GetServices<IHostedService>().OfType<FilesLeftOut>().Single().StartAsync(default);

        Assert.NotNull(services.GetRequiredService<VulnerabilityBook>().Find("own"));
        Assert.Equal(6, told.Count(line => line.StartsWith("Left out: ", StringComparison.Ordinal)));
        Assert.Contains(told, line => line.Contains("faulty-role.json", StringComparison.Ordinal));
        Assert.Contains(told, line => line.Contains("faulty-provider.json", StringComparison.Ordinal));
        Assert.Contains(told, line => line.Contains("faulty/edition.json", StringComparison.Ordinal));
        Assert.Contains(told, line => line.Contains("faulty.json, at id: fill it in", StringComparison.Ordinal));
    }

    private Task Write(string folder, string file, string text) =>
        File.WriteAllTextAsync(Path.Combine(_data.CreateSubdirectory(folder).FullName, file), text);

    private static string Definition(string id) =>
        $$"""
        { "id": "{{id}}", "name": { "th": "นิยามทดสอบ", "en": "Test definition" }, "meaning": { "th": "ทดสอบ", "en": "Test" },
          "source": "made up for tests", "certainty": "unverified", "when": { "fact": "members", "atLeast": 1 } }
        """;

    private sealed class Lines : List<string>, ILoggerProvider, ILogger
    {
        public ILogger CreateLogger(string categoryName) => this;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            Add(formatter(state, exception));

        public bool IsEnabled(LogLevel logLevel) => true;

        public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

        public void Dispose()
        {
        }
    }
}
