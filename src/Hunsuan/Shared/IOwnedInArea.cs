namespace Hunsuan.Shared;

/// <summary>
/// A record of somebody's own work (งานของผู้ใช้เอง). Who has several areas works on what holds them all; nobody else sees that by having them.
/// </summary>
public interface IOwnedInArea : IInArea
{
    Guid UserId { get; }
}
