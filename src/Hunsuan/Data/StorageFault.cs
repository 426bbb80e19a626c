using System.Net.Sockets;
using Hunsuan.Shared;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace Hunsuan.Data;

/// <summary>Says in words why a database or a file can't be used (ฐานข้อมูลหรือไฟล์ใช้ไม่ได้), for whoever started the program.</summary>
public static class StorageFault
{
    private const int UnixNoSpace = 28, WindowsDiskFull = unchecked((int)0x80070070);

    /// <summary>Null where the fault is another, perhaps one of the program's.</summary>
    public static Text? Explain(Exception fault)
    {
        for (var cause = fault; cause is not null; cause = cause.InnerException)
        {
            if (Of(cause) is { } text) return text;
        }

        return null;
    }

    /// <summary>Tells a full disk from other faults: the user can make room.</summary>
    public static bool IsFullDisk(Exception fault) => Explain(fault) == StorageTexts.Full;

    private static Text? Of(Exception cause) => cause switch
    {
        SqliteException sqlite => Of(sqlite),
        PostgresException postgres => Of(postgres),
        NpgsqlException { InnerException: SocketException or TimeoutException } => StorageTexts.NoServer,
        IOException { HResult: UnixNoSpace or WindowsDiskFull } => StorageTexts.Full,
        UnauthorizedAccessException or IOException => StorageTexts.NoFile.With(cause.Message),
        _ => null,
    };

    private static Text? Of(SqliteException fault) => fault.SqliteErrorCode switch
    {
        SQLitePCL.raw.SQLITE_NOTADB or SQLitePCL.raw.SQLITE_CORRUPT => StorageTexts.NoDatabase,
        SQLitePCL.raw.SQLITE_CANTOPEN or SQLitePCL.raw.SQLITE_PERM => StorageTexts.CannotOpen,
        SQLitePCL.raw.SQLITE_READONLY => StorageTexts.ReadOnly,
        SQLitePCL.raw.SQLITE_FULL => StorageTexts.Full,
        SQLitePCL.raw.SQLITE_BUSY or SQLitePCL.raw.SQLITE_LOCKED => StorageTexts.Busy,
        SQLitePCL.raw.SQLITE_IOERR => StorageTexts.NoFile.With(fault.Message),
        _ => null,
    };

    private static Text? Of(PostgresException fault) => fault.SqlState switch
    {
        PostgresErrorCodes.InvalidPassword or PostgresErrorCodes.InvalidAuthorizationSpecification => StorageTexts.WrongPassword,
        PostgresErrorCodes.InsufficientPrivilege => StorageTexts.NoRight.With(fault.MessageText),
        PostgresErrorCodes.ReadOnlySqlTransaction => StorageTexts.ReadOnly,
        PostgresErrorCodes.DiskFull => StorageTexts.Full,
        PostgresErrorCodes.TooManyConnections or PostgresErrorCodes.CannotConnectNow => StorageTexts.Busy,
        _ => null,
    };
}
