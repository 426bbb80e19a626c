namespace Hunsuan.Hosting;

/// <summary>Where this copy of the program keeps what it is entrusted with (การติดตั้งหนึ่งแห่ง).</summary>
public sealed record Installation
{
    /// <summary>"sqlite:FILE" or "postgres:CONNECTION".</summary>
    public required string Database { get; init; }

    /// <summary>The file of the database; null for one in memory or on a server.</summary>
    public string? DatabaseFile => Database.Split(':', 2) is ["sqlite", var file] && !file.StartsWith("file:", StringComparison.Ordinal) ? file : null;

    /// <summary>Uploads, keys and, unless another database is named, the database file.</summary>
    public required string DataFolder { get; init; }

    /// <summary>Everybody in it is invented, and every page says so.</summary>
    public bool IsDemo { get; init; }

    /// <summary>Whether roles that open much need a second factor: yes, unless HUNSUAN_SECOND_FACTOR is "off"; a demo asks nobody.</summary>
    public bool AsksSecondFactor { get; init; }

    /// <summary>The host that people open, by HUNSUAN_HOST, where a proxy hides it; null for the host of each request.</summary>
    public string? Host { get; init; }

    /// <summary>The address that people open, without what comes behind the host; null where only a request tells.</summary>
    public string? Origin => Host is null ? null : $"https://{Host}";

    /// <summary>The address that people open, without what comes behind the host.</summary>
    public string OriginFor(HttpRequest request) => Origin ?? $"{request.Scheme}://{request.Host}";

    /// <summary>Keys that sign cookies and forms; whoever has them can sign in as anybody.</summary>
    public string KeyFolder => Path.Combine(DataFolder, "keys");

    /// <summary>Keys that seal what the database holds; may lie elsewhere, so that no backup has both.</summary>
    public string SecretKeyFile { get => field ?? FromEnvironment("HUNSUAN_KEYS") ?? Path.Combine(KeyFolder, "secrets.json"); init; }

    /// <summary>Signed heads of the log, one after the other; whoever copies it elsewhere can tell later that nothing was cut off.</summary>
    public string HeadFile => Path.Combine(DataFolder, "heads", "heads.txt");

    /// <summary>Accounts of a demo in plain words, a line each; the file exists in demos only.</summary>
    public string DemoFile => DemoFileIn(DataFolder);

    /// <summary>The folder of the program that holds <c>data</c>, reference data that comes with it.</summary>
    public static string Home { get; } = Up(AppContext.BaseDirectory) ?? AppContext.BaseDirectory;

    /// <summary>What the command line names, else the environment, else the folder <c>local</c> beside the program.</summary>
    public static Installation Of(string? database = null, string? dataFolder = null)
    {
        var folder = Path.GetFullPath(dataFolder ?? FromEnvironment("HUNSUAN_DATA") ?? Path.Combine(Home, "local"));
        return new()
        {
            Database = database ?? FromEnvironment("HUNSUAN_DATABASE") ?? $"sqlite:{Path.Combine(folder, "hunsuan.db")}",
            DataFolder = folder,
            IsDemo = File.Exists(DemoFileIn(folder)),
            AsksSecondFactor = !File.Exists(DemoFileIn(folder)) && FromEnvironment("HUNSUAN_SECOND_FACTOR") != "off",
            Host = FromEnvironment("HUNSUAN_HOST"),
        };
    }

    /// <summary>Makes the folders where they are missing, and closes an existing database to other users of the machine.</summary>
    public void Prepare()
    {
        Directory.CreateDirectory(KeyFolder);
        if (DatabaseFile is not { } file) return;
        foreach (var part in (string[])["", "-wal", "-shm"]) OwnerOnly.Close(file + part);
    }

    private static string DemoFileIn(string folder) => Path.Combine(folder, "demo.txt");

    private static string? FromEnvironment(string name) => Environment.GetEnvironmentVariable(name) is { Length: > 0 } value ? value : null;

    private static string? Up(string? folder) =>
        folder is null || File.Exists(Path.Combine(folder, "Hunsuan.slnx")) ? folder : Up(Path.GetDirectoryName(folder));
}
